import { clear, createLanes, type Lane, type Lanes } from './lanes.ts';

/** What incidents of a part come to in one month, by trial. */
export const flowFigures = [
  /** Bills of incidents and the time of own people that they take, money. */
  'spend',
  /** Hours that count against a bank or a pool. */
  'drawn',
  'personHours',
  /** Lost productivity and self-help, money. */
  'productivity',
  'outageHours',
  /** Lost contribution, money. */
  'contribution',
  /** Technician hours of own staff. */
  'staffHours',
] as const;
export type Flow = Lanes<(typeof flowFigures)[number]>;

/**
 * A part's month. What own staff could take counts twice, as if staff did all of it and as if the
 * provider did; the month's overflow share f weighs the two: (1 − f)·byStaff + f·byProvider.
 */
export interface SlotMonth {
  readonly sure: Flow;
  readonly byStaff: Flow;
  readonly byProvider: Flow;
  readonly directLosses: Lane;
}

export function createSlotMonth(width: number): SlotMonth {
  return {
    sure: createLanes(flowFigures, width),
    byStaff: createLanes(flowFigures, width),
    byProvider: createLanes(flowFigures, width),
    directLosses: new Float64Array(width),
  };
}

export function clearSlotMonth(month: SlotMonth, hasStaff: boolean): void {
  clear(month.sure, flowFigures);
  month.directLosses.fill(0);
  if (!hasStaff) return;
  clear(month.byStaff, flowFigures);
  clear(month.byProvider, flowFigures);
}
