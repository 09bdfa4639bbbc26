import { quantileAt, type QuantileTable } from '../distributions/quantileTable.ts';
import { lognormalTable } from '../distributions/tables.ts';
import { incidentAt, nextIncident, saltedBits, salts } from '../random/saltedBits.ts';
import { type BillLanes, caseFigures, figuresPerCase } from './billLanes.ts';
import type { Cells } from './cells.ts';
import type { Lane } from './lanes.ts';
import { type PlainBill, plainBill } from './plainBill.ts';
import type { Column, Selection } from './selection.ts';
import type { Units } from './slotSums.ts';

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
  /** One band, remote, in increments, without tiers and fees. */
  readonly isPlain: boolean;
}

/**
 * Fills the bills of all incidents, band and channel by their own draws.
 */
export function fillBills(
  into: BillColumns,
  cells: Cells,
  labour: Column,
  { bill, isBank, hasParts }: BillTerms,
  onSiteShares: Lane,
  labourMeans: Lane,
): void {
  const { struck, struckCount } = cells;
  const increments = bill.incrementHours;
  const isUsual = !isBank && bill.tierFrom.length === 0 && bill.bands <= usualBands;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const onSite = onSiteShares[i] as number;
    const labourMean = labourMeans[i] as number;
    if (!isUsual || (increments[i] as number) === 0) {
      fillAny(into, cells, labour, bill, isBank, onSite, labourMean, i);
    } else if (bill.bands === 1 && onSite === 0) {
      fillPlain(into.listed, cells, labour, plainBill(bill, labourMeans, i), i);
    } else {
      fillUsual(into.listed, cells, labour, bill, onSite, labourMeans, i);
    }
    if ((bill.shortNoticeShare[i] as number) > 0) addShortNotice(into.listed, cells, bill, i);
  }
  if (!hasParts) return;
  const table = bill.partsCv > 0 ? lognormalTable(bill.partsCv) : null;
  fillParts(into.parts, cells, table, bill.parts);
}

/** max(a, b) for moderate numbers, without a branch that could be mispredicted. */
const larger = (a: number, b: number): number => {
  return 0.5 * (a + b + Math.abs(a - b));
};

/** One band, all remote, in increments. */
function fillPlain(
  listed: Column,
  { offset }: Cells,
  labour: Column,
  { billed, least, perUnit, trip }: PlainBill,
  i: number,
): void {
  const end = offset[i + 1] as number;
  for (let at = offset[i] as number; at < end; at += 1) {
    const beyond = billed * (labour[at] as number) - least;
    listed[at] = Math.ceil(least + 0.5 * (beyond + Math.abs(beyond))) * perUnit + trip;
  }
}

/** Resolution of the share on site. */
const half = 2147483647;

/** Edges between as many bands are compared one by one: a loop within the loop made bills take a third longer. */
const usualBands = 4;

/** Up to four bands and both channels, billed in increments: the usual terms, in a tight loop. */
function fillUsual(
  listed: Column,
  { keyLow, keyHigh, offset }: Cells,
  labour: Column,
  bill: BillLanes,
  onSiteShare: number,
  labourMeans: Lane,
  i: number,
): void {
  const { cases, edges } = bill;
  // Numbers whose kind is settled before the loop.
  const channel = salts.channel | 0;
  const band = salts.band | 0;
  const bands = bill.bands | 0;
  const perCase = figuresPerCase | 0;
  const mean = labourMeans[i] as number;
  const increment = bill.incrementHours[i] as number;
  const perHour = (1 - 1e-9) / increment;
  const onSiteEdge = Math.floor(Math.min(onSiteShare, 1) * half) | 0;
  const onSiteStep = (onSiteShare > 0 ? perCase * bands : 0) | 0;
  const firstBand = Math.imul(i, bands);
  const begin = Math.imul(firstBand, 2 * figuresPerCase);
  // The last band has no upper edge: no bits lie above it.
  const firstEdge = edges[firstBand] as number;
  const secondEdge = edges[firstBand + Math.min(1, bands - 1)] as number;
  const thirdEdge = edges[firstBand + Math.min(2, bands - 1)] as number;
  const high = keyHigh[i] as number;
  const end = offset[i + 1] as number;
  let low = keyLow[i] as number;
  for (let at = offset[i] as number; at < end; at += 1) {
    // All ones on site, without a branch that could be mispredicted.
    const isOnSite = ((saltedBits(low, high, channel) >>> 1) - onSiteEdge - 1) >> 31;
    const bits = saltedBits(low, high, band) >>> 1;
    // One for each edge below the bits, without branches.
    const after =
      ((firstEdge - bits) >>> 31) + ((secondEdge - bits) >>> 31) + ((thirdEdge - bits) >>> 31);
    const c = begin + (onSiteStep & isOnSite) + after * perCase;
    const worked = larger(cases[c] as number, mean * (labour[at] as number));
    const billed = increment * Math.ceil(worked * perHour);
    listed[at] = (cases[c + 1] as number) * billed + (cases[c + 2] as number);
    low = nextIncident(low);
  }
}

/** Any terms at all. */
function fillAny(
  { listed, drawn }: BillColumns,
  cells: Cells,
  labour: Column,
  bill: BillLanes,
  isBank: boolean,
  onSiteShare: number,
  labourMean: number,
  i: number,
): void {
  const first = cells.offset[i] as number;
  const end = cells.offset[i + 1] as number;
  const increment = bill.incrementHours[i] as number;
  for (let at = first; at < end; at += 1) {
    const c = caseAt(cells, bill, onSiteShare, i, at - first);
    const billed = billedHours(bill, increment, c, labourMean * (labour[at] as number));
    const trip = bill.cases[c + caseFigures.trip] as number;
    listed[at] = (isBank ? 0 : tierRate(bill, i, c, billed) * billed) + trip;
    if (isBank) drawn[at] = (bill.cases[c + caseFigures.draw] as number) * billed;
  }
}

/** Adds up the bills of few incidents, parts aside, where it would not pay to work out all of them. */
export function sumFew(
  sums: Lane,
  { reach: { begin, end, trials, trialCount }, care, want }: Selection,
  cells: Cells,
  { marks, labour }: Units,
  bill: BillLanes,
  onSiteShares: Lane,
  labourMeans: Lane,
): void {
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const first = cells.offset[i] as number;
    const last = end[i] as number;
    let sum = 0;
    for (let at = begin[i] as number; at < last; at += 1) {
      if ((((marks[at] as number) ^ want) & care) !== 0) continue;
      const c = caseAt(cells, bill, onSiteShares[i] as number, i, at - first);
      const worked = (labourMeans[i] as number) * (labour[at] as number);
      const billed = billedHours(bill, bill.incrementHours[i] as number, c, worked);
      const trip = bill.cases[c + caseFigures.trip] as number;
      sum += tierRate(bill, i, c, billed) * billed + trip + noticeFee(cells, bill, i, at - first);
    }
    sums[i] = sum;
  }
}

/** Where the case begins that band and channel of incident j of a trial make. */
function caseAt(
  { keyLow, keyHigh }: Cells,
  { bands, edges }: BillLanes,
  onSiteShare: number,
  i: number,
  j: number,
): number {
  const high = keyHigh[i] as number;
  const low = incidentAt(keyLow[i] as number, j);
  const onSiteEdge = Math.floor(Math.min(onSiteShare, 1) * half) | 0;
  const isOnSite = ((saltedBits(low, high, salts.channel) >>> 1) - onSiteEdge - 1) >> 31;
  const onSiteStep = onSiteShare > 0 ? figuresPerCase * bands : 0;
  const bits = saltedBits(low, high, salts.band) >>> 1;
  let band = 0;
  while (bits > (edges[i * bands + band] as number)) band += 1;
  return (i * 2 * bands + band) * figuresPerCase + (onSiteStep & isOnSite);
}

function billedHours(
  { cases }: BillLanes,
  increment: number,
  c: number,
  labourHours: number,
): number {
  const worked = larger(cases[c] as number, labourHours);
  return increment > 0 ? increment * Math.ceil(worked * ((1 - 1e-9) / increment)) : worked;
}

function noticeFee({ keyLow, keyHigh }: Cells, bill: BillLanes, i: number, j: number): number {
  const share = bill.shortNoticeShare[i] as number;
  if (share === 0) return 0;
  const low = incidentAt(keyLow[i] as number, j);
  const bits = saltedBits(low, keyHigh[i] as number, salts.shortNotice) >>> 0;
  return bits < share * 4294967296 ? (bill.shortNoticeFee[i] as number) : 0;
}

function addShortNotice(
  column: Column,
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
    low = nextIncident(low);
    if (bits < edge) column[at] = (column[at] as number) + fee;
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
      low = nextIncident(low);
      const cost = mean * (table === null ? 1 : quantileAt(table, bits));
      column[at] = cost;
    }
  }
}
