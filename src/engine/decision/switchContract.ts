import type { Weighing } from './contract.ts';

/** When is it best to move from one plan to another? Neither may itself be a switch. */
export interface SwitchQuestion extends Pick<Weighing, 'layerSet'> {
  readonly kind: 'switchMonth';
  readonly fromPlanId: string;
  readonly toPlanId: string;
  /** Months from the switch on in which both are paid; absent: 0. */
  readonly parallelMonths?: number;
}

/** What a switch costs by the month in which it happens; index 0 is month 1. */
export interface SwitchMonths {
  /** Cost over the horizon of switching in month 1 … T; the last, T + 1, is to stay. */
  readonly costs: Float64Array;
  /** Exit charge of the first plan that is part of each cost. */
  readonly exitCharges: Float64Array;
  /** The month of the lowest cost; T + 1: not within the horizon. To stay comes first of equals, then the earliest. */
  readonly bestMonth: number;
}
