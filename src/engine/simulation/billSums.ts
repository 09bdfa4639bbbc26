import { quantileAt, type QuantileTable } from '../distributions/quantileTable.ts';
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

/** Adds up bills, incident by incident, band and channel by their own marks. */
export function sumBills(
  into: BillSums,
  cells: Cells,
  list: IncidentList,
  bill: BillLanes,
  onSiteShares: Lane,
  labourMeans: Lane,
): void {
  const { trials, trialCount } = list;
  const isPlain = bill.bands === 1 && bill.tierFrom.length === 0;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const onSite = onSiteShares[i] as number;
    if (isPlain && onSite === 0) sumPlain(into, list, bill, labourMeans[i] as number, i);
    else sumCases(into, cells, list, bill, onSite, labourMeans[i] as number, i);
    const isUrgent = (bill.shortNoticeShare[i] as number) > 0;
    into.shortNotice[i] = isUrgent ? shortNotice(cells, list, bill, i) : 0;
  }
}

/** One band, all remote. */
function sumPlain(
  into: BillSums,
  { labour, offset }: IncidentList,
  bill: BillLanes,
  labourMean: number,
  i: number,
): void {
  const least = (bill.minimums[0] as Lane)[i] as number;
  const increment = bill.incrementHours[i] as number;
  const begin = offset[i] as number;
  const end = offset[i + 1] as number;
  let hours = 0;
  if (increment > 0) {
    const perHour = (1 - 1e-9) / increment;
    for (let at = begin; at < end; at += 1) {
      const worked = labourMean * (labour[at] as number);
      hours += Math.ceil((worked > least ? worked : least) * perHour);
    }
    hours *= increment;
  } else {
    for (let at = begin; at < end; at += 1) {
      const worked = labourMean * (labour[at] as number);
      hours += worked > least ? worked : least;
    }
  }
  into.labour[i] = hours * ((bill.rates[0] as Lane)[i] as number);
  into.drawn[i] = hours * ((bill.draws[0] as Lane)[i] as number);
  into.trips[i] = (end - begin) * (bill.remoteTrip[i] as number);
}

const minimums = new Float64Array(128);
const rates = new Float64Array(128);
const draws = new Float64Array(128);

/** Any number of bands and both channels. */
function sumCases(
  into: BillSums,
  { low, high }: Cells,
  { index, labour, offset }: IncidentList,
  bill: BillLanes,
  onSiteShare: number,
  labourMean: number,
  i: number,
): void {
  const { bands } = bill;
  loadCases(bill, i);
  const increment = bill.incrementHours[i] as number;
  const perHour = increment > 0 ? (1 - 1e-9) / increment : 0;
  const hasTiers = bill.tierFrom.length > 0;
  const onSiteEdge = onSiteShare * 4294967296;
  const begin = offset[i] as number;
  const end = offset[i + 1] as number;
  let money = 0;
  let drawn = 0;
  let visits = 0;
  for (let at = begin; at < end; at += 1) {
    const j = index[at] as number;
    let c = 0;
    if (onSiteEdge > 0) {
      const bits = markBits(low[j] as number, high[j] as number, markSalts.channel) >>> 0;
      const isOnSite = bits < onSiteEdge ? 1 : 0;
      visits += isOnSite;
      c = isOnSite * bands;
    }
    if (bands > 1) {
      c += bandOf(bands, markBits(low[j] as number, high[j] as number, markSalts.band) >>> 0);
    }
    const worked = labourMean * (labour[at] as number);
    const least = Math.max(minimums[c] as number, worked);
    const billed = increment > 0 ? increment * Math.ceil(least * perHour) : least;
    const rate = hasTiers ? tierRate(bill, i, c, billed, rates[c] as number) : (rates[c] as number);
    money += rate * billed;
    drawn += (draws[c] as number) * billed;
  }
  into.labour[i] = money;
  into.drawn[i] = drawn;
  into.trips[i] =
    visits * (bill.onSiteTrip[i] as number) +
    (end - begin - visits) * (bill.remoteTrip[i] as number);
}

const edges = new Float64Array(64);

function loadCases(bill: BillLanes, i: number): void {
  if (bill.bands > edges.length) throw new Error('An hourly provider has at most 64 bands.');
  for (let c = 0; c < 2 * bill.bands; c += 1) {
    minimums[c] = (bill.minimums[c] as Lane)[i] as number;
    rates[c] = (bill.rates[c] as Lane)[i] as number;
    draws[c] = (bill.draws[c] as Lane)[i] as number;
  }
  for (let band = 0; band < bill.bands; band += 1) {
    edges[band] = ((bill.bandEdges[band] as Lane)[i] as number) * 4294967296;
  }
}

function shortNotice(
  { low, high }: Cells,
  { index, offset }: IncidentList,
  bill: BillLanes,
  i: number,
): number {
  const edge = (bill.shortNoticeShare[i] as number) * 4294967296;
  const end = offset[i + 1] as number;
  let urgent = 0;
  for (let at = offset[i] as number; at < end; at += 1) {
    const j = index[at] as number;
    const bits = markBits(low[j] as number, high[j] as number, markSalts.shortNotice) >>> 0;
    urgent += bits < edge ? 1 : 0;
  }
  return urgent * (bill.shortNoticeFee[i] as number);
}

/** The band in which a mark falls; the last one takes what rounding leaves. */
function bandOf(bands: number, bits: number): number {
  let band = 0;
  while (band < bands - 1 && bits >= (edges[band] as number)) band += 1;
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
  { index, offset, trials, trialCount }: IncidentList,
  table: QuantileTable | null,
  means: Lane,
): void {
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const begin = offset[i] as number;
    const end = offset[i + 1] as number;
    const mean = means[i] as number;
    let units = end - begin;
    if (table !== null && mean > 0) {
      units = 0;
      for (let at = begin; at < end; at += 1) {
        const j = index[at] as number;
        units += quantileAt(table, markBits(low[j] as number, high[j] as number, markSalts.parts));
      }
    }
    into[i] = units * mean;
  }
}
