import type { HandlingAsks } from './asks.ts';
import type { ClassMonth, MetLists } from './classMonth.ts';
import type { Flow, SlotMonth } from './flows.ts';
import { type Halves, type IncidentList, splitBy } from './lists.ts';
import type { Lane } from './lanes.ts';
import type { Remembered } from './remembered.ts';
import type { HandlingLanes, SlotLanes } from './slotLanes.ts';
import { sumDirectLosses, sumLabour, sumOutage } from './sums.ts';

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
  if (all.trialCount === 0) return;
  if (month.asks.directLoss) addDirectLosses(into.directLosses, month, all, lanes, bench.sum);
  const asks = lanes.handlingAsks[month.k] as HandlingAsks;
  const helped = halves(month, all, 'selfHelp', handling.selfHelpShare, asks.selfHelp);
  if (helped.marked !== null) addSelfHelp(into.sure, month, helped.marked, handling, bench);
  if (!lanes.hasStaff) {
    provide(into.sure, month, helped.others, slot, bench);
    return;
  }
  const skilled = halves(month, helped.others, 'skill', handling.withinSkillShare, asks.skill);
  provide(into.sure, month, skilled.others, slot, bench);
  if (skilled.marked === null) return;
  provide(into.byProvider, month, skilled.marked, slot, bench);
  addImpacts(into.byStaff, month, skilled.marked, handling.staffLabour, handling.staffWait, bench);
  sumLabour(bench.sum, skilled.marked);
  addProduct(into.byStaff.staffHours, bench.sum, handling.staffLabour, skilled.marked);
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
  isAsked: boolean,
): MaybeHalves | Halves {
  return isAsked ? splitBy(pool, cells, list, mark, shares, count) : { marked: null, others: list };
}

function addProduct(into: Lane, a: Lane, b: Lane, { trials, trialCount }: IncidentList): void {
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
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
  const { people, perLostHour, perOutageHour } = month;
  const { trials, trialCount } = list;
  const { personHours, productivity, outageHours } = into;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const hours = lost[i] as number;
    personHours[i] = (personHours[i] as number) + hours * (people[i] as number);
    productivity[i] = (productivity[i] as number) + hours * (perLostHour[i] as number);
  }
  if (!month.asks.outage) return;
  addProduct(into.contribution, outage, perOutageHour, list);
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    outageHours[i] = (outageHours[i] as number) + (outage[i] as number);
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
  if (list.trialCount === 0) return;
  addImpacts(into, month, list, handling.providerLabour, handling.providerWait, bench);
  if (lanes.handlingAsks[month.k]?.vendorHours === true) addVendorHours(into, month, list, lanes);
  if (month.program.of.isLabourInDirectLoss) return;
  if (lanes.kind === 'subscription') addSubscribed(into, month, list, slot, bench);
  else addBills(into, month, list, slot, bench, null);
}

/** Hours of own people that each incident of a provider takes. */
function addVendorHours(
  into: Flow,
  { inputs, m }: ClassMonth,
  { offset, trials, trialCount }: IncidentList,
  { limits }: SlotLanes,
): void {
  const hourlyCost = inputs.timeline.hourlyLabourCost[m] as Lane;
  const { vendorHours } = limits;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const incidents = (offset[i + 1] as number) - (offset[i] as number);
    const money = incidents * (vendorHours[i] as number) * (hourlyCost[i] as number);
    into.spend[i] = (into.spend[i] as number) + money;
  }
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
  const isAsked = lanes.handlingAsks[month.k]?.outOfScope === true;
  const { marked, others } = halves(
    month,
    list,
    'outOfScope',
    outOfScopeShare,
    isAsked && isByIncident,
  );
  if (isAsked) {
    addBills(into, month, marked ?? list, slot, bench, isByIncident ? null : outOfScopeShare);
  }
  if (!lanes.hasPool) return;
  sumLabour(bench.sum, others);
  for (let n = 0; n < others.trialCount; n += 1) {
    const i = others.trials[n] as number;
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
  const { inputs, m, k } = month;
  const { trials, trialCount } = list;
  if (trialCount === 0) return;
  const lanes = inputs.slotLanes[slot] as SlotLanes;
  const sums = remembered.bills(
    month,
    list,
    slot,
    (lanes.handling[k] as HandlingLanes).providerLabour,
  );
  const { labour, shortNotice, trips, parts, drawn } = sums;
  const isBank = lanes.kind === 'blockHours';
  const increase = lanes.increase[Math.floor(m / 12)] as Lane;
  const general = inputs.timeline.general[m] as Lane;
  const { spend } = into;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const hourly = isBank ? 0 : (labour[i] as number);
    const listed = hourly + (shortNotice[i] as number) + (trips[i] as number);
    const bill = listed * (increase[i] as number) + (parts[i] as number) * (general[i] as number);
    spend[i] = (spend[i] as number) + (shares === null ? 1 : (shares[i] as number)) * bill;
  }
  if (!isBank) return;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    into.drawn[i] = (into.drawn[i] as number) + (drawn[i] as number);
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
  const { figures, people, perOutageHour, inputs, m } = month;
  const hourlyCost = inputs.timeline.hourlyLabourCost[m] as Lane;
  sumLabour(sum, list);
  sumOutage(second, list, figures, figures.labourHours, null);
  for (let n = 0; n < list.trialCount; n += 1) {
    const i = list.trials[n] as number;
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
  const { cells, figures, program, inputs, m } = month;
  const general = inputs.timeline.general[m] as Lane;
  const insurance = isInsured ? limits : null;
  sumDirectLosses(sum, cells, list, program.losses, figures.directLoss, general, insurance);
  for (let n = 0; n < list.trialCount; n += 1) {
    const i = list.trials[n] as number;
    into[i] = (into[i] as number) + (sum[i] as number);
  }
}
