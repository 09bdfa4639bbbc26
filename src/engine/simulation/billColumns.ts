import { lognormalTable } from '../distributions/tables.ts';
import { incidentStep, saltedBits, salts } from '../random/saltedBits.ts';
import { type BillLanes, caseFigures, figuresPerCase } from './billLanes.ts';
import type { Cells } from './cells.ts';
import type { Lane } from './lanes.ts';
import type { Column, Selection } from './selection.ts';
import type { Units } from './slotSums.ts';
import { drawUnits } from './units.ts';

/** Bills of the incidents of the cells, at list prices of month 1. */
export interface BillColumns {
  /** Labour by the hour (unless a bank pays for it), trips and short-notice fees, money. */
  readonly listed: Column;
  /** Hours drawn from a bank, band multiplier × billed hours; only filled for a bank. */
  readonly drawn: Column;
  /** Unit draws of parts, of mean 1; only filled where there are any. */
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

/** Fills the bills of all incidents, band and channel by their own draws. */
export function fillBills(
  { listed, drawn, parts }: BillColumns,
  cells: Cells,
  labour: Column,
  { bill, isBank, hasParts }: BillTerms,
  onSiteShares: Lane,
  labourMeans: Lane,
): void {
  const { offset, struck, struckCount } = cells;
  const { cases } = bill;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const first = offset[i] as number;
    const end = offset[i + 1] as number;
    const onSiteEdge = edgeOnSite(onSiteShares[i] as number);
    const labourMean = labourMeans[i] as number;
    const hasNotice = (bill.shortNoticeShare[i] as number) > 0;
    for (let at = first; at < end; at += 1) {
      const c = caseAt(cells, bill, onSiteEdge, i, at - first);
      const billed = billedHours(bill, c, labourMean * (labour[at] as number), i);
      const money = isBank ? (cases[c + caseFigures.trip] as number) : billOf(bill, c, billed, i);
      listed[at] = hasNotice ? money + noticeFee(cells, bill, i, at - first) : money;
      if (isBank) drawn[at] = (cases[c + caseFigures.draw] as number) * billed;
    }
  }
  if (!hasParts) return;
  drawUnits(parts, cells, bill.partsCv > 0 ? lognormalTable(bill.partsCv) : null, salts.parts);
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
      const c = caseAt(cells, bill, edgeOnSite(onSiteShares[i] as number), i, at - first);
      const billed = billedHours(bill, c, (labourMeans[i] as number) * (labour[at] as number), i);
      sum += billOf(bill, c, billed, i) + noticeFee(cells, bill, i, at - first);
    }
    sums[i] = sum;
  }
}

/** max(a, b) for moderate numbers, without a branch that could be mispredicted. */
export function larger(a: number, b: number): number {
  return 0.5 * (a + b + Math.abs(a - b));
}

/** What rounding adds to a whole number of increments is taken back. */
export const snap = 1 - 1e-9;

/** Draws of 31 bits below the edge are on site. */
function edgeOnSite(share: number): number {
  return share > 0 ? Math.floor(Math.min(share, 1) * 2147483647) : -1;
}

/** Where the case begins that band and channel of incident j of a trial make. */
function caseAt(
  { keyLow, keyHigh }: Cells,
  { bands, edges }: BillLanes,
  onSiteEdge: number,
  i: number,
  j: number,
): number {
  const high = keyHigh[i] as number;
  const low = ((keyLow[i] as number) + Math.imul(j, incidentStep)) | 0;
  // 1 on site, without a branch that could be mispredicted.
  const isOnSite = ((saltedBits(low, high, salts.channel) >>> 1) - onSiteEdge - 1) >>> 31;
  const bits = saltedBits(low, high, salts.band) >>> 0;
  let c = (2 * i + isOnSite) * bands;
  if (bits >= (edges[i * bands] as number)) c += bandAfterFirst(edges, i * bands, bits);
  return c * figuresPerCase;
}

function billedHours({ cases, incrementHours }: BillLanes, c: number, worked: number, i: number) {
  const hours = larger(cases[c] as number, worked);
  const increment = incrementHours[i] as number;
  return increment > 0 ? increment * Math.ceil(hours * (snap / increment)) : hours;
}

/** Labour at the case's rate and the trip, money. */
function billOf(bill: BillLanes, c: number, billed: number, i: number): number {
  const { cases, tierFrom } = bill;
  const rate =
    tierFrom.length > 0 ? tierRate(bill, i, c, billed) : (cases[c + caseFigures.rate] as number);
  return rate * billed + (cases[c + caseFigures.trip] as number);
}

function noticeFee({ keyLow, keyHigh }: Cells, bill: BillLanes, i: number, j: number): number {
  const edge = (bill.shortNoticeShare[i] as number) * 4294967296;
  const low = ((keyLow[i] as number) + Math.imul(j, incidentStep)) | 0;
  const bits = saltedBits(low, keyHigh[i] as number, salts.shortNotice) >>> 0;
  return bits < edge ? (bill.shortNoticeFee[i] as number) : 0;
}

/** Index of the band, from 1, by the edges of the trial that begin at `begin`. */
function bandAfterFirst(edges: Column, begin: number, bits: number): number {
  let band = 1;
  while (bits >= (edges[begin + band] as number)) band += 1;
  return band;
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
