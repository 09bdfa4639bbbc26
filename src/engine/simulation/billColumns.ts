import { quantileAt, type QuantileTable } from '../distributions/quantileTable.ts';
import { lognormalTable } from '../distributions/tables.ts';
import { incidentStep, saltedBits, salts } from '../random/saltedBits.ts';
import { type BillLanes, caseFigures, figuresPerCase } from './billLanes.ts';
import type { Cells } from './cells.ts';
import type { Lane } from './lanes.ts';
import type { Column, Flag } from './selection.ts';

/** Bills of the incidents of the cells, at list prices of month 1. */
export interface BillColumns {
  /** Labour by the hour (unless a bank pays for it), trips and short-notice fees, money. */
  readonly listed: Column;
  /** Hours drawn from a bank, band multiplier × billed hours; only filled for a bank. */
  readonly drawn: Column;
  /** Parts with mark-up, money; only filled where there are any. */
  readonly parts: Column;
}

/** How incidents are billed under a part. */
export interface BillTerms {
  readonly bill: BillLanes;
  readonly isBank: boolean;
  readonly hasParts: boolean;
}

/**
 * Fills the bills of incidents, band and channel by their own draws.
 *
 * @param flag of the incidents that are billed at all; null: all
 */
export function fillBills(
  into: BillColumns,
  cells: Cells,
  flags: Int32Array,
  flag: Flag | null,
  { bill, isBank, hasParts }: BillTerms,
  onSiteShares: Lane,
  labourMeans: Lane,
): void {
  const { struck, struckCount } = cells;
  const increments = bill.incrementHours;
  const isUsual = flag === null && !isBank && bill.tierFrom.length === 0;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const onSite = onSiteShares[i] as number;
    const labourMean = labourMeans[i] as number;
    if (isUsual && bill.bands === 1 && onSite === 0) {
      fillPlain(into.listed, cells, bill, labourMean, i);
    } else if (isUsual && (increments[i] as number) > 0) {
      fillUsual(into.listed, cells, bill, bill.cases, bill.edges, onSite, labourMean, i);
    } else {
      fillAny(into, cells, flags, flag?.bit ?? 0, bill, isBank, onSite, labourMean, i);
    }
    if ((bill.shortNoticeShare[i] as number) > 0) addShortNotice(into.listed, cells, bill, i);
  }
  if (!hasParts) return;
  fillParts(into.parts, cells, bill.partsCv > 0 ? lognormalTable(bill.partsCv) : null, bill.parts);
}

/** max(a, b) for moderate numbers, without a branch that could be mispredicted. */
function larger(a: number, b: number): number {
  return 0.5 * (a + b + Math.abs(a - b));
}

/** One band, all remote. */
function fillPlain(
  listed: Column,
  { labour, offset }: Cells,
  bill: BillLanes,
  labourMean: number,
  i: number,
): void {
  const begin = i * 2 * figuresPerCase;
  const least = bill.cases[begin + caseFigures.minimumHours] as number;
  const rate = bill.cases[begin + caseFigures.rate] as number;
  const trip = bill.cases[begin + caseFigures.trip] as number;
  const increment = bill.incrementHours[i] as number;
  const end = offset[i + 1] as number;
  if (increment > 0) {
    const perHour = (1 - 1e-9) / increment;
    const perUnit = rate * increment;
    for (let at = offset[i] as number; at < end; at += 1) {
      const worked = larger(labourMean * (labour[at] as number), least);
      listed[at] = Math.ceil(worked * perHour) * perUnit + trip;
    }
  } else {
    for (let at = offset[i] as number; at < end; at += 1) {
      listed[at] = larger(labourMean * (labour[at] as number), least) * rate + trip;
    }
  }
}

/** Resolution of the share on site. */
const half = 2147483647;

/** Any number of bands and both channels, billed in increments: the usual terms, in a tight loop. */
function fillUsual(
  listed: Column,
  { keyLow, keyHigh, labour, offset }: Cells,
  bill: BillLanes,
  cases: Float64Array,
  edges: Float64Array,
  onSiteShare: number,
  labourMean: number,
  i: number,
): void {
  const { bands } = bill;
  const { channel, band } = salts;
  const increment = bill.incrementHours[i] as number;
  const perHour = (1 - 1e-9) / increment;
  const onSiteEdge = Math.floor(Math.min(onSiteShare, 1) * half) | 0;
  const onSiteStep = onSiteShare > 0 ? figuresPerCase * bands : 0;
  const begin = i * 2 * bands * figuresPerCase;
  const firstEdge = edges[i * bands] as number;
  const high = keyHigh[i] as number;
  const end = offset[i + 1] as number;
  let low = keyLow[i] as number;
  for (let at = offset[i] as number; at < end; at += 1) {
    // All ones on site, without a branch that could be mispredicted.
    const isOnSite = ((saltedBits(low, high, channel) >>> 1) - onSiteEdge - 1) >> 31;
    const bits = saltedBits(low, high, band) >>> 0;
    let c = begin + (onSiteStep & isOnSite);
    if (bits >= firstEdge) c += bandAfterFirst(edges, i * bands, bits) * figuresPerCase;
    const worked = larger(cases[c] as number, labourMean * (labour[at] as number));
    const billed = increment * Math.ceil(worked * perHour);
    listed[at] = (cases[c + 1] as number) * billed + (cases[c + 2] as number);
    low = (low + incidentStep) | 0;
  }
}

/** Any terms at all. */
function fillAny(
  { listed, drawn }: BillColumns,
  { keyLow, keyHigh, labour, offset }: Cells,
  flags: Int32Array,
  bit: number,
  bill: BillLanes,
  isBank: boolean,
  onSiteShare: number,
  labourMean: number,
  i: number,
): void {
  const { bands, cases, edges } = bill;
  const { channel, band } = salts;
  const increment = bill.incrementHours[i] as number;
  const perHour = increment > 0 ? (1 - 1e-9) / increment : 0;
  const hasTiers = bill.tierFrom.length > 0 && !isBank;
  const onSiteEdge = Math.floor(Math.min(onSiteShare, 1) * half) | 0;
  const onSiteStep = onSiteShare > 0 ? figuresPerCase * bands : 0;
  const begin = i * 2 * bands * figuresPerCase;
  const firstEdge = edges[i * bands] as number;
  const high = keyHigh[i] as number;
  const end = offset[i + 1] as number;
  let low = (keyLow[i] as number) - incidentStep;
  for (let at = offset[i] as number; at < end; at += 1) {
    low = (low + incidentStep) | 0;
    if (((flags[at] as number) & bit) !== bit) continue;
    const isOnSite = ((saltedBits(low, high, channel) >>> 1) - onSiteEdge - 1) >> 31;
    const bits = saltedBits(low, high, band) >>> 0;
    let c = begin + (onSiteStep & isOnSite);
    if (bits >= firstEdge) c += bandAfterFirst(edges, i * bands, bits) * figuresPerCase;
    const worked = larger(cases[c] as number, labourMean * (labour[at] as number));
    const billed = increment > 0 ? increment * Math.ceil(worked * perHour) : worked;
    const rate = hasTiers ? tierRate(bill, i, c, billed) : (cases[c + 1] as number);
    listed[at] = (isBank ? 0 : rate * billed) + (cases[c + caseFigures.trip] as number);
    if (isBank) drawn[at] = (cases[c + caseFigures.draw] as number) * billed;
  }
}

/** Index of the band, from 1, by the edges of the trial that begin at `begin`. */
function bandAfterFirst(edges: Float64Array, begin: number, bits: number): number {
  let band = 1;
  while (bits >= (edges[begin + band] as number)) band += 1;
  return band;
}

function addShortNotice(
  listed: Column,
  { keyLow, keyHigh, offset }: Cells,
  bill: BillLanes,
  i: number,
): void {
  const edge = (bill.shortNoticeShare[i] as number) * 4294967296;
  const fee = bill.shortNoticeFee[i] as number;
  const end = offset[i + 1] as number;
  const high = keyHigh[i] as number;
  let low = keyLow[i] as number;
  for (let at = offset[i] as number; at < end; at += 1) {
    const bits = saltedBits(low, high, salts.shortNotice) >>> 0;
    low = (low + incidentStep) | 0;
    if (bits < edge) listed[at] = (listed[at] as number) + fee;
  }
}

/** Rate of the whole visit by its billed length; a case with a rate of its own keeps it. */
function tierRate(bill: BillLanes, i: number, c: number, billed: number): number {
  const factor = bill.cases[c + caseFigures.factor] as number;
  let rate = bill.cases[c + caseFigures.rate] as number;
  if (factor === 0) return rate;
  for (let n = 0; n < bill.tierFrom.length; n += 1) {
    if (billed >= (bill.tierFrom[n] as number) * (1 - 1e-9)) {
      rate = factor * ((bill.tierRates[n] as Lane)[i] as number);
    }
  }
  return rate;
}

/**
 * Fills parts with mark-up.
 *
 * @param table unit costs; null for parts without spread
 */
function fillParts(
  column: Column,
  { keyLow, keyHigh, offset, struck, struckCount }: Cells,
  table: QuantileTable | null,
  means: Lane,
): void {
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const end = offset[i + 1] as number;
    const mean = means[i] as number;
    const high = keyHigh[i] as number;
    let low = keyLow[i] as number;
    for (let at = offset[i] as number; at < end; at += 1) {
      const bits = saltedBits(low, high, salts.parts);
      low = (low + incidentStep) | 0;
      column[at] = mean * (table === null ? 1 : quantileAt(table, bits));
    }
  }
}
