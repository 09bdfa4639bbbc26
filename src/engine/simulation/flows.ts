import { clear, createLanes, type Lanes } from './lanes.ts';

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
  /** Direct losses after insurance, money. */
  'directLosses',
] as const;
export type Flow = Lanes<(typeof flowFigures)[number]>;

export function createFlow(width: number): Flow {
  return createLanes(flowFigures, width);
}

export function clearFlow(flow: Flow): void {
  clear(flow, flowFigures);
}
