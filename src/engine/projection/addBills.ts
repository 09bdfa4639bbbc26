import type { BlockHoursBilling, HourlyTerms, SubscriptionBilling } from '../input/billing.ts';
import { bankUse } from '../providers/blockHours.ts';
import { blockPrice } from '../providers/blockPrice.ts';
import { hourlyIncrease } from '../providers/hourlyRates.ts';
import { type HourStream, hoursBeyond, wantedHours } from '../providers/monthlyLimit.ts';
import type { Flow } from './incidentFlow.ts';
import { addTo, type Lines } from './lines.ts';
import type { World } from './world.ts';

/** Adds the bill of month t for hourly work, by component. */
export function addHourlyBill(
  lines: Lines,
  world: World,
  terms: HourlyTerms,
  { of, provider }: Flow,
  t: number,
): void {
  const price = hourlyIncrease(terms, t);
  addTo(lines.spend.labour, t, provider * (of.bill.labour + of.bill.shortNotice) * price);
  addTripsAndParts(lines, world, price, { of, provider }, t);
}

/** Adds what a bank does not cover in month t: short notice, trips and parts. */
export function addBesideBank(
  lines: Lines,
  world: World,
  { hourly }: BlockHoursBilling,
  { of, provider }: Flow,
  t: number,
): void {
  const price = hourlyIncrease(hourly, t);
  addTo(lines.spend.labour, t, provider * of.bill.shortNotice * price);
  addTripsAndParts(lines, world, price, { of, provider }, t);
}

/** Adds the out-of-scope work of month t. */
export function addOutOfScope(
  lines: Lines,
  world: World,
  { outOfScope }: SubscriptionBilling,
  { of, provider }: Flow,
  t: number,
): void {
  const { labour, shortNotice, trips, parts } = of.bill;
  const hourly = (labour + shortNotice + trips) * hourlyIncrease(outOfScope, t);
  const bill = hourly + parts * (world.prices.generalFactor[t - 1] as number);
  addTo(lines.spend.outOfScope, t, provider * of.outOfScopeShare * bill);
}

/** Adds the hours of month t beyond a pool of included hours. */
export function addPoolOverage(
  lines: Lines,
  terms: SubscriptionBilling,
  flows: readonly Flow[],
  t: number,
): void {
  if (terms.includedHours.kind === 'unlimited') return;
  const wanted = wantedHours(flows.map((flow) => inScopeStream(terms, flow)));
  const hours = hoursBeyond(wanted, terms.includedHours.hoursPerMonth);
  const rate = terms.includedHours.overageRate * hourlyIncrease(terms.outOfScope, t);
  addTo(lines.spend.overage, t, hours * rate);
}

/** Adds purchases and overage of a bank over all its months, the first of them `from`. */
export function addBank(
  lines: Lines,
  terms: BlockHoursBilling,
  flowsByMonth: readonly (readonly Flow[])[],
  from: number,
): void {
  const use = bankUse(
    terms,
    flowsByMonth.map((flows) => wantedHours(flows.map(bankStream))),
  );
  const price = blockPrice(terms);
  for (const [index, blocks] of use.blocksBought.entries()) {
    const t = from + index;
    const increase = hourlyIncrease(terms.hourly, t);
    const overage = use.overageHours[index] as number;
    addTo(lines.spend.blocks, t, blocks * price * increase);
    addTo(lines.spend.overage, t, overage * terms.hourly.hourlyRate * increase);
  }
}

function addTripsAndParts(
  lines: Lines,
  world: World,
  price: number,
  { of, provider }: Pick<Flow, 'of' | 'provider'>,
  t: number,
): void {
  const general = world.prices.generalFactor[t - 1] as number;
  addTo(lines.spend.trips, t, provider * of.bill.trips * price);
  addTo(lines.spend.parts, t, provider * of.bill.parts * general);
}

function bankStream({ of, provider }: Flow): HourStream {
  return {
    incidents: provider,
    dispersion: of.incidentClass.dispersion,
    meanHours: of.drawnHours,
    secondMoment: of.drawnSecondMoment,
  };
}

/** Hours that count against the pool: of fewer incidents, or of a share of each. */
function inScopeStream({ outOfScopeMode }: SubscriptionBilling, flow: Flow): HourStream {
  const stream = bankStream(flow);
  const inScope = 1 - flow.of.outOfScopeShare;
  if (outOfScopeMode === 'probability') {
    return { ...stream, incidents: stream.incidents * inScope };
  }
  return {
    ...stream,
    meanHours: stream.meanHours * inScope,
    secondMoment: stream.secondMoment * inScope * inScope,
  };
}
