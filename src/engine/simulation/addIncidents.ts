import type { ClassMonth, MetLists } from './classMonth.ts';
import type { Flow, SlotMonth } from './flows.ts';
import { type Halves, type IncidentList, splitBy } from './lists.ts';
import type { Lane } from './lanes.ts';
import type { Remembered } from './remembered.ts';
import type { HandlingLanes, SlotLanes } from './slotLanes.ts';
import { sumDirectLosses, sumLabour, sumOutageWithoutWait } from './sums.ts';

/** What adding incidents to a part needs beside the incidents. */
export interface Workbench {
  readonly met: MetLists;
  readonly remembered: Remembered;
  /** Sums in passing. */
  readonly sum: Lane;
  readonly second: Lane;
}

/** Adds the incidents of one class and month to a part: colleagues first, own staff, the provider. */
export function addIncidents(
  into: SlotMonth,
  month: ClassMonth,
  slot: number,
  bench: Workbench,
): void {
  const lanes = month.inputs.slotLanes[slot] as SlotLanes;
  const handling = lanes.handling[month.k] as HandlingLanes;
  const all = bench.met.of(month, slot);
  if (all.offset[month.count] === 0) return;
  if (isAnyPositive(month.figures.directLoss, month.count))
    addDirectLosses(into.directLosses, month, all, lanes, bench.sum);
  const helped = halves(month, all, 'selfHelp', handling.selfHelpShare);
  if (helped.marked !== null) addSelfHelp(into.sure, month, helped.marked, handling, bench);
  if (!lanes.hasStaff) {
    provide(into.sure, month, helped.others, slot, bench);
    return;
  }
  const skilled = halves(month, helped.others, 'skill', handling.withinSkillShare);
  provide(into.sure, month, skilled.others, slot, bench);
  if (skilled.marked === null) return;
  provide(into.byProvider, month, skilled.marked, slot, bench);
  addImpacts(into.byStaff, month, skilled.marked, handling.staffLabour, handling.staffWait, bench);
  sumLabour(bench.sum, month.cells, skilled.marked, month.count);
  addProduct(into.byStaff.staffHours, bench.sum, handling.staffLabour, month.count);
}

interface MaybeHalves {
  readonly marked: IncidentList | null;
  readonly others: IncidentList;
}

/** Splits by a mark unless no trial of the block asks for it. */
function halves(
  { pool, cells, count }: ClassMonth,
  list: IncidentList,
  mark: 'selfHelp' | 'skill' | 'outOfScope',
  shares: Lane,
): MaybeHalves | Halves {
  return isAnyPositive(shares, count)
    ? splitBy(pool, cells, list, mark, shares, count)
    : { marked: null, others: list };
}

function isAnyPositive(lane: Lane, count: number): boolean {
  for (let i = 0; i < count; i += 1) if ((lane[i] as number) > 0) return true;
  return false;
}

function addProduct(into: Lane, a: Lane, b: Lane, count: number): void {
  for (let i = 0; i < count; i += 1) {
    into[i] = (into[i] as number) + (a[i] as number) * (b[i] as number);
  }
}

/** Adds what a list means for people and business in somebody's hands. */
function addImpacts(
  into: Flow,
  month: ClassMonth,
  list: IncidentList,
  labour: Lane,
  wait: Lane,
  { remembered }: Workbench,
): void {
  const { lost, outage } = remembered.impacts(month, list, labour, wait);
  const { count, people, perLostHour, perOutageHour } = month;
  addProduct(into.personHours, lost, people, count);
  addProduct(into.productivity, lost, perLostHour, count);
  addProduct(into.contribution, outage, perOutageHour, count);
  for (let i = 0; i < count; i += 1) {
    into.outageHours[i] = (into.outageHours[i] as number) + (outage[i] as number);
  }
}

/** Adds what the provider does with a list: impact, bills, hours drawn, the time of own people. */
function provide(
  into: Flow,
  month: ClassMonth,
  list: IncidentList,
  slot: number,
  bench: Workbench,
): void {
  const lanes = month.inputs.slotLanes[slot] as SlotLanes;
  const handling = lanes.handling[month.k] as HandlingLanes;
  const { count, m, inputs, program } = month;
  if (list.offset[count] === 0) return;
  addImpacts(into, month, list, handling.providerLabour, handling.providerWait, bench);
  const hourlyCost = inputs.timeline.hourlyLabourCost[m] as Lane;
  for (let i = 0; i < count; i += 1) {
    const incidents = (list.offset[i + 1] as number) - (list.offset[i] as number);
    const vendor = (lanes.limits.vendorHours[i] as number) * (hourlyCost[i] as number);
    into.spend[i] = (into.spend[i] as number) + incidents * vendor;
  }
  if (program.of.isLabourInDirectLoss) return;
  if (lanes.kind === 'subscription') addSubscribed(into, month, list, slot, bench);
  else addBills(into, month, list, slot, bench, null);
}

/** Out-of-scope work is billed, the rest counts against a pool; by incident or by share of each. */
function addSubscribed(
  into: Flow,
  month: ClassMonth,
  list: IncidentList,
  slot: number,
  bench: Workbench,
): void {
  const lanes = month.inputs.slotLanes[slot] as SlotLanes;
  const { outOfScopeShare, providerLabour } = lanes.handling[month.k] as HandlingLanes;
  const isByIncident = lanes.outOfScopeMode === 'probability';
  const { marked, others } = halves(month, list, 'outOfScope', outOfScopeShare);
  if (marked !== null) {
    addBills(
      into,
      month,
      isByIncident ? marked : list,
      slot,
      bench,
      isByIncident ? null : outOfScopeShare,
    );
  }
  if (!lanes.hasPool) return;
  sumLabour(bench.sum, month.cells, isByIncident ? others : list, month.count);
  for (let i = 0; i < month.count; i += 1) {
    const share = isByIncident ? 1 : 1 - (outOfScopeShare[i] as number);
    const hours = (bench.sum[i] as number) * (providerLabour[i] as number) * share;
    into.drawn[i] = (into.drawn[i] as number) + hours;
  }
}

/** @param shares share of each bill that is charged; null: all of it */
function addBills(
  into: Flow,
  month: ClassMonth,
  list: IncidentList,
  slot: number,
  { remembered }: Workbench,
  shares: Lane | null,
): void {
  const { inputs, m, k, count } = month;
  const lanes = inputs.slotLanes[slot] as SlotLanes;
  const labour = (lanes.handling[k] as HandlingLanes).providerLabour;
  const sums = remembered.bills(month, list, slot, labour);
  const isBank = lanes.kind === 'blockHours';
  const increase = lanes.increase[Math.floor(m / 12)] as Lane;
  const general = inputs.timeline.general[m] as Lane;
  for (let i = 0; i < count; i += 1) {
    const hourly = isBank ? 0 : (sums.labour[i] as number);
    const listed = hourly + (sums.shortNotice[i] as number) + (sums.trips[i] as number);
    const bill =
      listed * (increase[i] as number) + (sums.parts[i] as number) * (general[i] as number);
    into.spend[i] =
      (into.spend[i] as number) + (shares === null ? 1 : (shares[i] as number)) * bill;
    if (isBank) into.drawn[i] = (into.drawn[i] as number) + (sums.drawn[i] as number);
  }
}

/** Hours of people while a colleague helps, and of the colleague: a·lossDuring·H + multiple·H. */
function addSelfHelp(
  into: Flow,
  month: ClassMonth,
  list: IncidentList,
  { colleagueMultiple }: HandlingLanes,
  { sum, second }: Workbench,
): void {
  const { cells, figures, people, perOutageHour, inputs, m, count } = month;
  const hourlyCost = inputs.timeline.hourlyLabourCost[m] as Lane;
  sumLabour(sum, cells, list, count);
  sumOutageWithoutWait(second, cells, list, figures, count);
  for (let i = 0; i < count; i += 1) {
    const labour = (sum[i] as number) * (figures.labourHours[i] as number);
    const waiting = (people[i] as number) * (figures.lossDuring[i] as number) * labour;
    const hours = waiting + (colleagueMultiple[i] as number) * labour;
    const outage = second[i] as number;
    into.personHours[i] = (into.personHours[i] as number) + hours;
    into.productivity[i] = (into.productivity[i] as number) + hours * (hourlyCost[i] as number);
    into.outageHours[i] = (into.outageHours[i] as number) + outage;
    into.contribution[i] = (into.contribution[i] as number) + outage * (perOutageHour[i] as number);
  }
}

function addDirectLosses(
  into: Lane,
  month: ClassMonth,
  list: IncidentList,
  { isInsured, limits }: SlotLanes,
  sum: Lane,
): void {
  const { cells, figures, program, inputs, m, count } = month;
  const general = inputs.timeline.general[m] as Lane;
  const insurance = isInsured ? limits : null;
  sumDirectLosses(sum, cells, list, program.losses, figures.directLoss, general, insurance, count);
  for (let i = 0; i < count; i += 1) into[i] = (into[i] as number) + (sum[i] as number);
}
