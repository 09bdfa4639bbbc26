import { addLane, clear, createLanes, type Lane, type Lanes } from './lanes.ts';

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

/** The month of a part with own staff, who share what they are able to do with the provider. */
export interface StaffFlow {
  /** Technician hours that own staff would need for all they are able to do. */
  readonly hours: Lane;
  /** What all of that comes to if own staff do it, and if the provider does. */
  readonly own: Flow;
  readonly overflow: Flow;
}

/** The month of a part. */
export interface PartFlow {
  /** What does not hang on the capacity of own staff, and all of it once the month is shared out. */
  readonly flow: Flow;
  readonly staff: StaffFlow | null;
}

export function createFlow(width: number): Flow {
  return createLanes(flowFigures, width);
}

export function createPartFlow(hasStaff: boolean, width: number): PartFlow {
  const staff = () => ({
    hours: new Float64Array(width),
    own: createFlow(width),
    overflow: createFlow(width),
  });
  return { flow: createFlow(width), staff: hasStaff ? staff() : null };
}

export function clearFlow(flow: Flow): void {
  clear(flow, flowFigures);
}

export function clearPartFlow({ flow, staff }: PartFlow): void {
  clearFlow(flow);
  if (staff === null) return;
  staff.hours.fill(0);
  clearFlow(staff.own);
  clearFlow(staff.overflow);
}

/** Adds what own staff share with the provider: all of it but f goes to them, f to the provider. */
export function shareOut(
  { flow, staff }: PartFlow,
  overflowShares: Lane,
  hasOverflow: boolean,
  count: number,
): void {
  if (staff === null) return;
  if (!hasOverflow) {
    addFlow(flow, staff.own, count);
    return;
  }
  for (const name of flowFigures) {
    addShared(flow[name], staff.own[name], staff.overflow[name], overflowShares, count);
  }
}

function addShared(into: Lane, own: Lane, overflow: Lane, shares: Lane, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const f = shares[i] as number;
    const shared = (1 - f) * (own[i] as number) + f * (overflow[i] as number);
    into[i] = (into[i] as number) + shared;
  }
}

/** Adds a part's month to that of another. */
export function addFlow(into: Flow, from: Flow, count: number): void {
  for (const name of flowFigures) addLane(into[name], from[name], count);
}
