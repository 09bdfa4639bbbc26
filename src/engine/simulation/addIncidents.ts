import {
  addListed,
  addMoney,
  addOtherBills,
  addSubscribed,
  addVendorHours,
  billTerms,
} from './billing.ts';
import type { BillColumns } from './billColumns.ts';
import type { ClassMonth } from './classMonth.ts';
import type { Flow } from './flows.ts';
import { type Hands, handsOf, sorted } from './hands.ts';
import { addImpacts, addSelfHelp } from './addImpacts.ts';
import type { Lane } from './lanes.ts';
import type { Selection, Sums } from './selection.ts';

/** How much of every incident that own staff could take they do take; the rest goes to the provider. */
export interface StaffShares {
  readonly staff: Lane;
  readonly provider: Lane;
  /** Whether any trial of the block has more than its staff can do. */
  readonly hasOverflow: boolean;
}

/** Adds the technician hours that own staff of a slot would need for all they are able to do. */
export function addStaffHours(into: Lane, month: ClassMonth, slot: number, met: Selection): void {
  const hands = handsOf(month, slot);
  const { able } = sorted(hands, met);
  if (able === null) return;
  const { labour: unit } = sumsOfAble(hands, able);
  const { staffLabour } = hands.handling;
  const { trials, trialCount } = able.reach;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    into[i] = (into[i] as number) + (unit[i] as number) * (staffLabour[i] as number);
  }
}

/** What own staff would do of all they are able to, with what it takes from people. */
function sumsOfAble({ month: { memo, inputs }, handling }: Hands, able: Selection): Sums {
  const labourMeans = inputs.canonical(handling.staffLabour);
  return memo.sums(able, memo.lostTerms(labourMeans, inputs.canonical(handling.staffWait)), null);
}

/**
 * Adds the incidents of one class and month to a part: colleagues first, own staff, the provider.
 *
 * @param staffShares null without own staff
 */
export function addIncidents(
  into: Flow,
  month: ClassMonth,
  slot: number,
  met: Selection,
  staffShares: StaffShares | null,
): void {
  if (met.reach.trialCount === 0) return;
  const hands = handsOf(month, slot);
  if (month.asks.directLoss) addDirectLosses(into, hands, met);
  const { helped, able, unable } = sorted(hands, met);
  if (helped !== null) addSelfHelp(into, hands, helped);
  addProvided(into, hands, unable, null);
  if (able === null || staffShares === null) return;
  const { staffLabour, staffWait } = hands.handling;
  addImpacts(into, hands, able, staffLabour, staffWait, staffShares.staff);
  if (staffShares.hasOverflow) addProvided(into, hands, able, staffShares.provider);
}

/** Adds what the provider does: impact, bills, hours drawn, the time of own people. */
function addProvided(into: Flow, hands: Hands, of: Selection, weights: Lane | null): void {
  const { handling, asks } = hands;
  const bills = billsOfAll(hands);
  const { providerLabour, providerWait } = handling;
  const column = bills?.listed ?? null;
  // What is lost and what is billed are added up in one pass.
  const sums = addImpacts(into, hands, of, providerLabour, providerWait, weights, column);
  if (bills !== null) {
    const shares = hands.lanes.kind === 'subscription' ? handling.outOfScopeShare : null;
    addListed(into, hands, of, sums.column, shares, weights);
    addOtherBills(into, hands, of, bills, shares, weights);
  }
  if (hands.lanes.kind === 'subscription' && isBilled(hands)) {
    addSubscribed(into, hands, of, sums, weights);
  }
  if (asks.vendorHours) addVendorHours(into, hands, of, sums.count, weights);
}

/** Bills of every incident; null where none of them, or only the out-of-scope ones, are billed. */
function billsOfAll(hands: Hands): BillColumns | null {
  const { month, lanes, handling, asks } = hands;
  const hasShares = asks.outOfScope && lanes.outOfScopeMode === 'shareOfBill';
  if (!isBilled(hands) || (lanes.kind === 'subscription' && !hasShares)) return null;
  const labourMeans = month.inputs.canonical(handling.providerLabour);
  return month.memo.bills(billTerms(hands), labourMeans, null);
}

function isBilled({ month }: Hands): boolean {
  return !month.program.of.isLabourInDirectLoss;
}

function addDirectLosses(into: Flow, { month, lanes }: Hands, met: Selection): void {
  const { inputs, memo, m } = month;
  const general = inputs.timeline.general[m] as Lane;
  const insurance = lanes.isInsured
    ? {
        retention: inputs.canonical(lanes.limits.retention),
        retentionAndLimit: inputs.canonical(lanes.limits.retentionAndLimit),
      }
    : null;
  const losses = memo.sums(met, null, memo.directLoss(insurance, general)).column;
  addMoney(into.directLosses, met, losses, null, null, null);
}
