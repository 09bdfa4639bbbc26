import type { BillColumns, BillTerms } from './billColumns.ts';
import type { Flow } from './flows.ts';
import { type Hands, marksOutOfScope } from './hands.ts';
import type { Lane } from './lanes.ts';
import { narrowed, type Selection } from './selection.ts';
import { lostHours, type Sums } from './slotSums.ts';

/** How the provider bills incidents. */
function billTerms({ month, lanes, asks }: Hands): BillTerms {
  const isBank = lanes.kind === 'blockHours';
  return {
    bill: month.inputs.canonicalBill(lanes.bill),
    isBank,
    hasParts: asks.parts,
    isPlain: asks.plainBill && !isBank && !asks.parts,
  };
}

/** Terms by which every incident is billed; null where none of them, or only the out-of-scope ones, are. */
export function termsForAll(hands: Hands): BillTerms | null {
  const { month, lanes, asks } = hands;
  if (month.program.of.isLabourInDirectLoss) return null;
  const hasShares = asks.outOfScope && lanes.outOfScopeMode === 'shareOfBill';
  if (lanes.kind === 'subscription' && !hasShares) return null;
  return billTerms(hands);
}

/** The bills themselves. */
export function billsOf({ month, handling }: Hands, terms: BillTerms): BillColumns {
  const labourMeans = month.inputs.canonical(handling.providerLabour);
  return month.memo.bills.of(terms, labourMeans);
}

/**
 * Adds bills of incidents in the provider's hands, hours that they draw from a bank or a pool, and the
 * time that they take of own people.
 *
 * @param terms by which every incident is billed, if it is
 */
export function addBills(
  into: Flow,
  hands: Hands,
  of: Selection,
  sums: Sums,
  terms: BillTerms | null,
): void {
  const { lanes, handling, asks, month } = hands;
  if (terms !== null) {
    const shares = lanes.kind === 'subscription' ? handling.outOfScopeShare : null;
    addListed(into, hands, of, sums.column, shares);
    if (terms.hasParts || terms.isBank) {
      addOtherBills(into, hands, of, billsOf(hands, terms), shares);
    }
  }
  if (lanes.kind === 'subscription' && !month.program.of.isLabourInDirectLoss) {
    addSubscribed(into, hands, of, sums);
  }
  if (asks.vendorHours) addVendorHours(into, hands, of, sums.count, lanes.limits.vendorHours);
}

/** Adds hours of own people that each incident takes. */
export function addVendorHours(
  { spend }: Flow,
  { month: { inputs, m } }: Hands,
  { reach: { trials, trialCount } }: Selection,
  incidents: Lane,
  vendorHours: Lane,
): void {
  const hourlyCost = inputs.timeline.hourlyLabourCost[m] as Lane;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const money = (incidents[i] as number) * (vendorHours[i] as number) * (hourlyCost[i] as number);
    spend[i] = (spend[i] as number) + money;
  }
}

/**
 * What is particular to a subscription: out-of-scope incidents are billed, the rest counts against a
 * pool, or a share of each.
 */
function addSubscribed(into: Flow, hands: Hands, of: Selection, sums: Sums): void {
  const { month, lanes, handling } = hands;
  const { memo, inputs } = month;
  let inScope = of;
  if (marksOutOfScope(hands)) {
    const shares = inputs.canonical(handling.outOfScopeShare);
    const mark = memo.marks.bitOf('outOfScope', shares);
    const labourMeans = inputs.canonical(handling.providerLabour);
    const terms = billTerms(hands);
    const billed = narrowed(of, mark, true);
    addListed(into, hands, billed, memo.sums.billed(billed, terms, labourMeans), null);
    if (terms.hasParts) addOtherBills(into, hands, billed, billsOf(hands, terms), null);
    inScope = narrowed(of, mark, false);
  }
  if (!lanes.hasPool) return;
  const { labour } = inScope === of ? sums : sumsOf(hands, inScope, null);
  addPooledHours(into, hands, inScope, labour);
}

/** Sums over a column and unit labour. */
function sumsOf({ month, handling }: Hands, of: Selection, column: Float64Array | null): Sums {
  const { memo, inputs, figures } = month;
  const { providerLabour, providerWait } = handling;
  const [labour, wait] = [inputs.canonical(providerLabour), inputs.canonical(providerWait)];
  return memo.sums.sums(of, lostHours(figures, labour, wait), column);
}

/** Adds hours to the pool: by incident all of it, by share what is left of each. */
function addPooledHours(
  { drawn }: Flow,
  { lanes, handling: { providerLabour, outOfScopeShare } }: Hands,
  { reach: { trials, trialCount } }: Selection,
  unit: Lane,
): void {
  const isByShare = lanes.outOfScopeMode === 'shareOfBill';
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const share = isByShare ? 1 - (outOfScopeShare[i] as number) : 1;
    const hours = (unit[i] as number) * (providerLabour[i] as number) * share;
    drawn[i] = (drawn[i] as number) + hours;
  }
}

/** Adds money at the list prices of month 1, at this year's. */
function addListed(
  { spend }: Flow,
  { month: { m, inputs }, lanes }: Hands,
  of: Selection,
  listed: Lane,
  shares: Lane | null,
): void {
  const prices = lanes.increase[Math.floor(m / 12)] as Lane;
  if (!inputs.areAlike) {
    addMoney(spend, of, listed, prices, shares);
    return;
  }
  const share = shares === null ? 1 : (shares[0] as number);
  addAtOnePrice(spend, of, listed, prices[0] as number, share);
}

/** Adds parts and what is drawn from a bank. */
function addOtherBills(
  { spend, drawn }: Flow,
  hands: Hands,
  of: Selection,
  bills: BillColumns,
  shares: Lane | null,
): void {
  const { month, lanes, asks } = hands;
  if (asks.parts) {
    const general = month.inputs.timeline.general[month.m] as Lane;
    addMoney(spend, of, sumsOf(hands, of, bills.parts).column, general, shares);
  }
  if (lanes.kind === 'blockHours') {
    addMoney(drawn, of, sumsOf(hands, of, bills.drawn).column, null, null);
  }
}

export function addDirectLosses(into: Flow, hands: Hands, met: Selection): void {
  const { month, lanes } = hands;
  const { inputs, memo, m } = month;
  const general = inputs.timeline.general[m] as Lane;
  const insurance = lanes.isInsured
    ? {
        retention: inputs.canonical(lanes.limits.retention),
        retentionAndLimit: inputs.canonical(lanes.limits.retentionAndLimit),
      }
    : null;
  const losses = sumsOf(hands, met, memo.directLoss(insurance, general)).column;
  addMoney(into.directLosses, met, losses, null, null);
}

/** Adds amounts at the prices of the month, by share; null: all of it. */
function addMoney(
  into: Lane,
  { reach: { trials, trialCount } }: Selection,
  amounts: Lane,
  prices: Lane | null,
  shares: Lane | null,
): void {
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    let amount = amounts[i] as number;
    if (prices !== null) amount *= prices[i] as number;
    if (shares !== null) amount *= shares[i] as number;
    into[i] = (into[i] as number) + amount;
  }
}

/** The same at one price and one share: two trials at a time. */
function addAtOnePrice(
  into: Lane,
  { reach: { trials, trialCount } }: Selection,
  amounts: Lane,
  price: number,
  share: number,
): void {
  for (let n = 0; n < trialCount; n += 2) {
    const i = trials[n] as number;
    // The last one may be met twice: what is written is the same.
    const j = n + 1 < trialCount ? (trials[n + 1] as number) : i;
    const one = (into[i] as number) + (amounts[i] as number) * price * share;
    const other = (into[j] as number) + (amounts[j] as number) * price * share;
    into[i] = one;
    into[j] = other;
  }
}
