import { quantileAt, type QuantileTable } from '../distributions/quantileTable.ts';
import { ceilSnapped } from '../numeric/rounding.ts';
import { markBits, markSalts } from '../random/stream.ts';
import type { BillLanes } from './billLanes.ts';
import type { Cells } from './cells.ts';
import type { Lane } from './lanes.ts';
import type { IncidentList } from './lists.ts';

/** Bills of the incidents of a list per trial, at list prices of month 1. */
export interface BillSums {
  /** Labour by the hour, money. */
  readonly labour: Lane;
  /** Hours drawn from a bank: band multiplier × billed hours. */
  readonly drawn: Lane;
  /** Trips and short-notice fees, money. */
  readonly trips: Lane;
  readonly shortNotice: Lane;
  /** Parts with mark-up, money. */
  readonly parts: Lane;
}

/** What a case of band and channel costs in one trial. */
interface Terms {
  readonly minimums: Float64Array;
  readonly rates: Float64Array;
  readonly draws: Float64Array;
}

/** Adds up bills, incident by incident, band and channel by their own marks. */
export function sumBills(
  into: BillSums,
  cells: Cells,
  list: IncidentList,
  bill: BillLanes,
  onSiteShares: Lane,
  labourMeans: Lane,
  count: number,
): void {
  const terms: Terms = {
    minimums: new Float64Array(2 * bill.bands),
    rates: new Float64Array(2 * bill.bands),
    draws: new Float64Array(2 * bill.bands),
  };
  for (let i = 0; i < count; i += 1) {
    clearTrial(into, i);
    if ((list.offset[i] as number) === (list.offset[i + 1] as number)) continue;
    for (let c = 0; c < 2 * bill.bands; c += 1) {
      terms.minimums[c] = (bill.minimums[c] as Lane)[i] as number;
      terms.rates[c] = (bill.rates[c] as Lane)[i] as number;
      terms.draws[c] = (bill.draws[c] as Lane)[i] as number;
    }
    sumTrial(
      into,
      cells,
      list,
      bill,
      terms,
      onSiteShares[i] as number,
      labourMeans[i] as number,
      i,
    );
  }
}

function clearTrial(into: BillSums, i: number): void {
  into.labour[i] = 0;
  into.drawn[i] = 0;
  into.trips[i] = 0;
  into.shortNotice[i] = 0;
}

function sumTrial(
  into: BillSums,
  { labour, low, high }: Cells,
  { index, offset }: IncidentList,
  bill: BillLanes,
  terms: Terms,
  onSiteShare: number,
  labourMean: number,
  i: number,
): void {
  const { minimums, rates, draws } = terms;
  const { bands } = bill;
  const increment = bill.incrementHours[i] as number;
  const hasTiers = bill.tierFrom.length > 0;
  const onSiteEdge = onSiteShare * 4294967296;
  const isAlwaysRemote = onSiteShare === 0;
  let money = 0;
  let drawn = 0;
  let visits = 0;
  const begin = offset[i] as number;
  const end = offset[i + 1] as number;
  for (let at = begin; at < end; at += 1) {
    const j = index[at] as number;
    let c = 0;
    if (!isAlwaysRemote) {
      const bits = markBits(low[j] as number, high[j] as number, markSalts.channel) >>> 0;
      const isOnSite = bits < onSiteEdge ? 1 : 0;
      visits += isOnSite;
      c = isOnSite * bands;
    }
    if (bands > 1) {
      c += bandOf(bill, i, markBits(low[j] as number, high[j] as number, markSalts.band) >>> 0);
    }
    const least = Math.max(minimums[c] as number, labourMean * (labour[j] as number));
    const billed = increment > 0 ? increment * ceilSnapped(least / increment) : least;
    const rate = hasTiers ? tierRate(bill, i, c, billed, rates[c] as number) : (rates[c] as number);
    money += rate * billed;
    drawn += (draws[c] as number) * billed;
  }
  into.labour[i] = money;
  into.drawn[i] = drawn;
  into.trips[i] =
    visits * (bill.onSiteTrip[i] as number) +
    (end - begin - visits) * (bill.remoteTrip[i] as number);
  if ((bill.shortNoticeShare[i] as number) > 0) {
    const edge = (bill.shortNoticeShare[i] as number) * 4294967296;
    let urgent = 0;
    for (let at = begin; at < end; at += 1) {
      const j = index[at] as number;
      const bits = markBits(low[j] as number, high[j] as number, markSalts.shortNotice) >>> 0;
      urgent += bits < edge ? 1 : 0;
    }
    into.shortNotice[i] = urgent * (bill.shortNoticeFee[i] as number);
  }
}

/** The band in which a mark falls; the last one takes what rounding leaves. */
function bandOf({ bandEdges, bands }: BillLanes, i: number, bits: number): number {
  const u = bits * 2.3283064365386963e-10;
  let band = 0;
  while (band < bands - 1 && u >= ((bandEdges[band] as Lane)[i] as number)) band += 1;
  return band;
}

/** Rate of the whole visit by its billed length; a case with a rate of its own keeps it. */
function tierRate(bill: BillLanes, i: number, c: number, billed: number, plain: number): number {
  const factor = (bill.factors[c] as Lane)[i] as number;
  if (factor === 0) return plain;
  let rate = plain;
  for (let n = 0; n < bill.tierFrom.length; n += 1) {
    if (billed >= (bill.tierFrom[n] as number) * (1 - 1e-9)) {
      rate = factor * ((bill.tierRates[n] as Lane)[i] as number);
    }
  }
  return rate;
}

/** Adds up parts with mark-up; `table` is null for parts without spread. */
export function sumParts(
  into: Lane,
  { low, high }: Cells,
  { index, offset }: IncidentList,
  table: QuantileTable | null,
  means: Lane,
  count: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const begin = offset[i] as number;
    const end = offset[i + 1] as number;
    let units = end - begin;
    if (table !== null) {
      units = 0;
      for (let at = begin; at < end; at += 1) {
        const j = index[at] as number;
        units += quantileAt(table, markBits(low[j] as number, high[j] as number, markSalts.parts));
      }
    }
    into[i] = units * (means[i] as number);
  }
}
