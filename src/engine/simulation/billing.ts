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

/** Out-of-scope work is billed, the rest counts against a pool; by incident or by share of each. */
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
  if (!asks.outOfScope) {
    if (lanes.hasPool) addPooledHours(into, hands, of, sums.labour, null, weights);
  } else if (lanes.outOfScopeMode === 'probability') {
    const flag = memo.flag('outOfScope', inputs.canonical(outOfScopeShare));
    addBills(into, hands, narrowed(of, flag, true), flag, null, weights);
    if (!lanes.hasPool) return;
    const inScope = narrowed(of, flag, false);
    addPooledHours(into, hands, inScope, memo.sums(inScope, null, null).labour, null, weights);
  } else {
    addBills(into, hands, of, null, outOfScopeShare, weights);
    if (lanes.hasPool) addPooledHours(into, hands, of, sums.labour, outOfScopeShare, weights);
  }
}

/** @param outOfScope share of each incident that does not count against the pool; null: none */
function addPooledHours(
  { drawn }: Flow,
  { handling: { providerLabour } }: Hands,
  { reach: { trials, trialCount } }: Selection,
  unit: Lane,
  outOfScope: Lane | null,
  weights: Lane | null,
): void {
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const share = outOfScope === null ? 1 : 1 - (outOfScope[i] as number);
    const hours = (unit[i] as number) * (providerLabour[i] as number) * share;
    drawn[i] = (drawn[i] as number) + (weights === null ? 1 : (weights[i] as number)) * hours;
  }
}

/**
 * @param flag of the incidents that are billed at all; null: all
 * @param shares share of each bill that is charged; null: all of it
 */
function addBills(
  into: Flow,
  hands: Hands,
  of: Selection,
  flag: Flag | null,
  shares: Lane | null,
  weights: Lane | null,
): void {
  const { month, handling } = hands;
  const { memo, inputs } = month;
  const bills = memo.bills(billTerms(hands), inputs.canonical(handling.providerLabour), flag);
  const { column } = memo.sums(of, null, bills.listed);
  addListed(into, hands, of, column, shares, weights);
  addOtherBills(into, hands, of, bills, shares, weights);
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
