import type { Lane } from './lanes.ts';
import type { Reach } from './reach.ts';

/** One value for each incident of the cells. */
export type Column = Float64Array;

/** Places of incidents, trial by trial: those of trial i from `begin[i]` up to `begin[i + 1]`. */
export interface PlaceList {
  readonly begin: Int32Array;
  readonly places: Int32Array;
}

/** A bit of the incidents' flags, with a list of the rarer side where one side is rare. */
export interface Flag {
  readonly bit: number;
  readonly raised: PlaceList | null;
  readonly notRaised: PlaceList | null;
}

/**
 * The incidents of a reach whose flags agree with `want` in every bit of `care`. A list holds all of
 * them, and others, where they are few; whether there is one never changes a figure.
 */
export interface Selection {
  readonly reach: Reach;
  readonly care: number;
  readonly want: number;
  readonly list: PlaceList | null;
}

/** Those of a selection that have the flag, or that have it not. */
export function narrowed(
  { reach, care, want, list }: Selection,
  flag: Flag,
  hasFlag: boolean,
): Selection {
  return {
    reach,
    care: care | flag.bit,
    want: hasFlag ? want | flag.bit : want,
    list: (hasFlag ? flag.raised : flag.notRaised) ?? list,
  };
}

/** Hours that an incident takes, min(fixed + perWait·w + perLabour·h, cap) for unit draws w and h. */
export interface HourTerms {
  readonly fixed: Lane;
  readonly perWait: Lane;
  readonly perLabour: Lane;
  readonly cap: Lane;
}

/** Sums over a selection, by trial; trials outside its reach are left alone. */
export interface Sums {
  /** Incidents. */
  readonly count: Lane;
  /** Unit labour. */
  readonly labour: Lane;
  /** Hours under the terms that were asked for. */
  readonly hours: Lane;
  /** The column that was asked for. */
  readonly column: Lane;
}

/** What sums are made from. */
export interface Units {
  readonly flags: Int32Array;
  readonly labour: Column;
  readonly wait: Column;
}

/** Adds up a selection. The weight of an incident, 0 or 1, is made of its flags without a branch. */
export function fillSums(
  sums: Sums,
  selection: Selection,
  units: Units,
  terms: HourTerms,
  column: Column,
): void {
  if (selection.list !== null) sumListed(sums, selection, selection.list, units, terms, column);
  else if (selection.care === 0) sumAll(sums, selection, units, terms, column);
  else sumWeighted(sums, selection, units, terms, column);
}

function sumAll(
  sums: Sums,
  { reach: { begin, end, trials, trialCount } }: Selection,
  { labour, wait }: Units,
  { fixed, perWait, perLabour, cap }: HourTerms,
  column: Column,
): void {
  const { count: counts, labour: labours, hours: hourSums, column: columnSums } = sums;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const first = begin[i] as number;
    const last = end[i] as number;
    const [base, byWait, byLabour] = [
      fixed[i] as number,
      perWait[i] as number,
      perLabour[i] as number,
    ];
    const most = cap[i] as number;
    let sumLabour = 0;
    let sumHours = 0;
    let sumColumn = 0;
    for (let at = first; at < last; at += 1) {
      const unit = labour[at] as number;
      const hours = base + byWait * (wait[at] as number) + byLabour * unit;
      sumLabour += unit;
      sumHours += hours < most ? hours : most;
      sumColumn += column[at] as number;
    }
    counts[i] = last - first;
    labours[i] = sumLabour;
    hourSums[i] = sumHours;
    columnSums[i] = sumColumn;
  }
}

function sumWeighted(
  sums: Sums,
  { reach: { begin, end, trials, trialCount }, care, want }: Selection,
  { flags, labour, wait }: Units,
  { fixed, perWait, perLabour, cap }: HourTerms,
  column: Column,
): void {
  const { count: counts, labour: labours, hours: hourSums, column: columnSums } = sums;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const last = end[i] as number;
    const [base, byWait, byLabour] = [
      fixed[i] as number,
      perWait[i] as number,
      perLabour[i] as number,
    ];
    const most = cap[i] as number;
    let count = 0;
    let sumLabour = 0;
    let sumHours = 0;
    let sumColumn = 0;
    for (let at = begin[i] as number; at < last; at += 1) {
      const differs = ((flags[at] as number) ^ want) & care;
      const weight = 1 - ((differs | -differs) >>> 31);
      const unit = labour[at] as number;
      const hours = base + byWait * (wait[at] as number) + byLabour * unit;
      count += weight;
      sumLabour += weight * unit;
      sumHours += weight * (hours < most ? hours : most);
      sumColumn += weight * (column[at] as number);
    }
    counts[i] = count;
    labours[i] = sumLabour;
    hourSums[i] = sumHours;
    columnSums[i] = sumColumn;
  }
}

function sumListed(
  sums: Sums,
  { reach: { begin, end, trials, trialCount }, care, want }: Selection,
  { begin: listBegin, places }: PlaceList,
  { flags, labour, wait }: Units,
  { fixed, perWait, perLabour, cap }: HourTerms,
  column: Column,
): void {
  const { count: counts, labour: labours, hours: hourSums, column: columnSums } = sums;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const first = begin[i] as number;
    const last = end[i] as number;
    const listEnd = listBegin[i + 1] as number;
    let count = 0;
    let sumLabour = 0;
    let sumHours = 0;
    let sumColumn = 0;
    for (let p = listBegin[i] as number; p < listEnd; p += 1) {
      const at = places[p] as number;
      if (at >= last) break;
      if (at < first || (((flags[at] as number) ^ want) & care) !== 0) continue;
      const unit = labour[at] as number;
      const hours =
        (fixed[i] as number) +
        (perWait[i] as number) * (wait[at] as number) +
        (perLabour[i] as number) * unit;
      const most = cap[i] as number;
      count += 1;
      sumLabour += unit;
      sumHours += hours < most ? hours : most;
      sumColumn += column[at] as number;
    }
    counts[i] = count;
    labours[i] = sumLabour;
    hourSums[i] = sumHours;
    columnSums[i] = sumColumn;
  }
}
