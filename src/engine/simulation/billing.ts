import type { Flow } from './flows.ts';
import type { Hands } from './hands.ts';
import type { Lane } from './lanes.ts';
import { type Flag, narrowed, type Selection, type Sums } from './selection.ts';

/** How the provider bills incidents. */
export function billTerms({ month, lanes, asks }: Hands) {
  return {
    bill: month.inputs.canonicalBill(lanes.bill),
    isBank: lanes.kind === 'blockHours',
    hasParts: asks.parts,
  };
}

/** Hours of own people that each incident of a provider takes. */
export function addVendorHours(
  into: Flow,
  { month: { inputs, m }, lanes }: Hands,
  of: Selection,
  incidents: Lane,
  weights: Lane | null,
): void {
  const hourlyCost = inputs.timeline.hourlyLabourCost[m] as Lane;
  const { vendorHours } = lanes.limits;
  const { trials, trialCount } = of.reach;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const money = (incidents[i] as number) * (vendorHours[i] as number) * (hourlyCost[i] as number);
    into.spend[i] =
      (into.spend[i] as number) + (weights === null ? 1 : (weights[i] as number)) * money;
  }
}

/**
 * What is particular to a subscription: out-of-scope incidents are billed, the rest counts against a
 * pool, or a share of each.
 */
export function addSubscribed(
  into: Flow,
  hands: Hands,
  of: Selection,
  sums: Sums,
  weights: Lane | null,
): void {
  const { month, lanes, handling, asks } = hands;
  const { memo, inputs } = month;
  const { outOfScopeShare } = handling;
  let inScope = of;
  if (asks.outOfScope && lanes.outOfScopeMode === 'probability') {
    const flag = memo.flag('outOfScope', inputs.canonical(outOfScopeShare));
    addFlaggedBills(into, hands, narrowed(of, flag, true), flag, weights);
    inScope = narrowed(of, flag, false);
  }
  if (!lanes.hasPool) return;
  const { labour } = inScope === of ? sums : memo.sums(inScope, null, null);
  addPooledHours(into, hands, inScope, labour, weights);
}

/** Adds hours to the pool: by incident all of it, by share what is left of each. */
function addPooledHours(
  { drawn }: Flow,
  { lanes, handling: { providerLabour, outOfScopeShare } }: Hands,
  { reach: { trials, trialCount } }: Selection,
  unit: Lane,
  weights: Lane | null,
): void {
  const isByShare = lanes.outOfScopeMode === 'shareOfBill';
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const share = isByShare ? 1 - (outOfScopeShare[i] as number) : 1;
    const hours = (unit[i] as number) * (providerLabour[i] as number) * share;
    drawn[i] = (drawn[i] as number) + (weights === null ? 1 : (weights[i] as number)) * hours;
  }
}

/** Adds the bills of the incidents that have a flag. */
function addFlaggedBills(
  into: Flow,
  hands: Hands,
  of: Selection,
  flag: Flag,
  weights: Lane | null,
): void {
  const { memo, inputs } = hands.month;
  const bills = memo.bills(billTerms(hands), inputs.canonical(hands.handling.providerLabour), flag);
  addListed(into, hands, of, memo.sums(of, null, bills.listed).column, null, weights);
  addOtherBills(into, hands, of, bills, null, weights);
}

/** Adds money at the list prices of month 1, at this year's. */
export function addListed(
  { spend }: Flow,
  { month: { m }, lanes }: Hands,
  of: Selection,
  listed: Lane,
  shares: Lane | null,
  weights: Lane | null,
): void {
  const increase = lanes.increase[Math.floor(m / 12)] as Lane;
  addMoney(spend, of, listed, increase, shares, weights);
}

/** Adds parts and what is drawn from a bank. */
export function addOtherBills(
  { spend, drawn }: Flow,
  { month: { inputs, memo, m }, lanes, asks }: Hands,
  of: Selection,
  bills: { readonly drawn: Lane; readonly parts: Lane },
  shares: Lane | null,
  weights: Lane | null,
): void {
  if (asks.parts) {
    const general = inputs.timeline.general[m] as Lane;
    addMoney(spend, of, memo.sums(of, null, bills.parts).column, general, shares, weights);
  }
  if (lanes.kind === 'blockHours') {
    addMoney(drawn, of, memo.sums(of, null, bills.drawn).column, null, null, weights);
  }
}

/** Adds amounts at the prices of the month, by share and weight; null: all of it. */
export function addMoney(
  into: Lane,
  { reach: { trials, trialCount } }: Selection,
  amounts: Lane,
  prices: Lane | null,
  shares: Lane | null,
  weights: Lane | null,
): void {
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    let amount = amounts[i] as number;
    if (prices !== null) amount *= prices[i] as number;
    if (shares !== null) amount *= shares[i] as number;
    if (weights !== null) amount *= weights[i] as number;
    into[i] = (into[i] as number) + amount;
  }
}
