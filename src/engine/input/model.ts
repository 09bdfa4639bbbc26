import type { Estate, Finance } from './finance.ts';
import type { IncidentClass } from './incidentClass.ts';
import type { Organisation } from './organisation.ts';
import type { Plan } from './plan.ts';

/** Everything that a scenario asks the model, over quantities of kind `Q` and months of kind `Month`. */
export interface Model<Q = number, Month = number> {
  /** T, 1 … 120. */
  readonly horizonMonths: number;
  readonly organisation: Organisation<Q, Month>;
  readonly incidentClasses: readonly IncidentClass<Q>[];
  readonly estate: Estate<Q>;
  readonly plans: readonly Plan<Q>[];
  readonly finance: Finance<Q>;
}

/** What the engine takes: plain numbers, months counted from 1. */
export interface ModelInput extends Model {
  /** Calendar month of month 1, 1 = January: anchors the seasonal profile. */
  readonly startCalendarMonth: number;
}
