import { addLost, addOutage, addSelfHelp } from './addImpacts.ts';
import { addBills, addDirectLosses, addVendorHours, billsOf, termsForAll } from './billing.ts';
import type { BillTerms } from './billColumns.ts';
import type { ClassMonth } from './classMonth.ts';
import type { Flow, PartFlow, StaffFlow } from './flows.ts';
import { type Hands, handsOf } from './hands.ts';
import type { Lane } from './lanes.ts';
import { type Column, narrowed, type Selection } from './selection.ts';
import { type HourTerms, lostHours, type Sums } from './slotSums.ts';

/**
 * Adds the incidents of one class and month to a part: colleagues first, own staff, the provider. The
 * marks of the slot are to be raised before.
 */
export function addIncidents(
  { flow, staff }: PartFlow,
  month: ClassMonth,
  slot: number,
  met: Selection,
): void {
  if (met.reach.trialCount === 0) return;
  const hands = handsOf(month, slot);
  const { asks, handling } = hands;
  const { memo } = month;
  if (month.asks.directLoss) addDirectLosses(flow, hands, met);
  const help = helpMark(hands);
  if (staff !== null && asks.skill) {
    const others = help === 0 ? met : narrowed(met, help, false);
    if (help !== 0) addHelped(flow, hands, narrowed(met, help, true));
    addStaffed(flow, staff, hands, others);
    return;
  }
  const bills = termsForAll(hands);
  const terms = termsOf(hands, handling.providerLabour, handling.providerWait);
  if (help === 0) {
    addProvided(flow, hands, met, memo.sums.met(met, terms, bills, asks.isFixed), bills);
    return;
  }
  const { helped, others } = memo.sums.helped(met, help, terms, listedOf(hands, bills));
  addSelfHelp(flow, hands, narrowed(met, help, true), helped);
  addProvided(flow, hands, narrowed(met, help, false), others, bills);
}

function listedOf(hands: Hands, terms: BillTerms | null): Column | null {
  return terms === null ? null : billsOf(hands, terms).listed;
}

function termsOf({ month: { inputs, figures } }: Hands, labour: Lane, wait: Lane): HourTerms {
  return lostHours(figures, inputs.canonical(labour), inputs.canonical(wait));
}

function addHelped(into: Flow, hands: Hands, helped: Selection): void {
  const { providerLabour, providerWait } = hands.handling;
  const terms = termsOf(hands, providerLabour, providerWait);
  addSelfHelp(into, hands, helped, hands.month.memo.sums.sums(helped, terms, null));
}

/** Adds what own staff would need and do for all that they are able to do, and what goes to the provider. */
function addStaffed(into: Flow, staff: StaffFlow, hands: Hands, of: Selection): void {
  const { month, handling, asks, lanes } = hands;
  const { staffLabour, staffWait, providerLabour, providerWait } = handling;
  const bills = termsForAll(hands);
  const skill = skillMark(hands);
  const { own, unable } = month.memo.sums.staffed(
    of,
    skill,
    termsOf(hands, staffLabour, staffWait),
    termsOf(hands, providerLabour, providerWait),
    listedOf(hands, bills),
  );
  addProvided(into, hands, narrowed(of, skill, false), unable, bills);
  const able = narrowed(of, skill, true);
  addLost(staff.own, month, able, own.hours);
  addOutage(staff.own, month, able, staffLabour, staffWait);
  if (asks.staffVendorHours) {
    const { count } = month.memo.sums.sums(able, termsOf(hands, staffLabour, staffWait), null);
    addVendorHours(staff.own, hands, able, count, lanes.limits.staffVendorHours);
  }
  const { trials, trialCount } = of.reach;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const hours = (own.labour[i] as number) * (staffLabour[i] as number);
    staff.hours[i] = (staff.hours[i] as number) + hours;
  }
}

/** Adds what it would come to if the provider did all that own staff are able to do. */
export function addOverflow(
  { overflow }: StaffFlow,
  month: ClassMonth,
  slot: number,
  met: Selection,
): void {
  const hands = handsOf(month, slot);
  if (met.reach.trialCount === 0 || !hands.asks.skill) return;
  const help = helpMark(hands);
  const able = narrowed(help === 0 ? met : narrowed(met, help, false), skillMark(hands), true);
  const { providerLabour, providerWait } = hands.handling;
  const bills = termsForAll(hands);
  const terms = termsOf(hands, providerLabour, providerWait);
  const sums = month.memo.sums.sums(able, terms, listedOf(hands, bills));
  addProvided(overflow, hands, able, sums, bills);
}

function skillMark({ month: { memo, inputs }, handling }: Hands): number {
  return memo.marks.bitOf('skill', inputs.canonical(handling.withinSkillShare));
}

/** 0 where colleagues help with nothing. */
function helpMark({ month: { memo, inputs }, handling, asks }: Hands): number {
  if (!asks.selfHelp) return 0;
  return memo.marks.bitOf('selfHelp', inputs.canonical(handling.selfHelpShare));
}

/** Adds what the provider does: impact, bills, hours drawn, the time of own people. */
function addProvided(
  into: Flow,
  hands: Hands,
  of: Selection,
  sums: Sums,
  bills: BillTerms | null,
): void {
  const { month, handling } = hands;
  addLost(into, month, of, sums.hours);
  addOutage(into, month, of, handling.providerLabour, handling.providerWait);
  addBills(into, hands, of, sums, bills);
}
