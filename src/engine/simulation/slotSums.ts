import type { ClassLanes } from './classLanes.ts';
import { createLanes, type Lane, type Lanes } from './lanes.ts';
import type { Column, Selection } from './selection.ts';

/** Hours that an incident takes: min(fixed + perWait·wait·w + perLabour·labour·h, cap) for unit draws w and h. */
export interface HourTerms {
  readonly fixed: Lane | null;
  readonly perWait: Lane | null;
  readonly perLabour: Lane;
  readonly cap: Lane;
  readonly labour: Lane;
  readonly wait: Lane | null;
}

/** Hours lost by each person affected, min(γ + αW + βH, cap), with these mean labours and waits. */
export function lostHours(of: ClassLanes, labour: Lane, wait: Lane): HourTerms {
  const { fixedHours, perWaitHour, perLabourHour, capHours } = of;
  const [fixed, perWait, perLabour, cap] = [fixedHours, perWaitHour, perLabourHour, capHours];
  return { fixed, perWait, perLabour, cap, labour, wait };
}

/** Hours of outage, min(W + H/technicians, outage cap); waits of null are none. */
export function outageHours(of: ClassLanes, labour: Lane, wait: Lane | null): HourTerms {
  const { perTechnician: perLabour, outageCapHours: cap } = of;
  return { fixed: null, perWait: null, perLabour, cap, labour, wait };
}

/** What is drawn of the incidents. */
export interface Units {
  readonly marks: Int32Array;
  readonly labour: Column;
  readonly wait: Column;
}

/** Sums over a selection, by trial; trials outside its reach are left alone. */
export const sumNames = ['count', 'labour', 'hours', 'column'] as const;
export type Sums = Lanes<(typeof sumNames)[number]>;

export function createSums(width: number): Sums {
  return createLanes(sumNames, width);
}

export function fixedOf({ fixed }: HourTerms, i: number): number {
  return fixed === null ? 0 : (fixed[i] as number);
}

export function perWaitOf({ perWait, wait }: HourTerms, i: number): number {
  if (wait === null) return 0;
  return (perWait === null ? 1 : (perWait[i] as number)) * (wait[i] as number);
}

export function perLabourOf({ perLabour, labour }: HourTerms, i: number): number {
  return (perLabour[i] as number) * (labour[i] as number);
}

/** min(a, b), without a branch that could be mispredicted; a to the bit where it is the smaller one. */
export const smaller = (a: number, b: number): number => {
  const beyond = a - b;
  return a - 0.5 * (beyond + Math.abs(beyond));
};

/** 1 where the marks agree with `want` in every bit of `care`, else 0, without a branch. */
const agreement = (marks: number, care: number, want: number): number => {
  const differs = (marks ^ want) & care;
  return 1 - ((differs | -differs) >>> 31);
};

/** Number of the bit that is set. */
function placeOf(mark: number): number {
  return 31 - Math.clz32(mark);
}

/** Adds up a selection. */
export function sumSelected(
  sums: Sums,
  selection: Selection,
  units: Units,
  terms: HourTerms,
  column: Column,
): void {
  if (selection.care === 0) sumAll(sums, selection, units, terms, column);
  else sumMarked(sums, selection, units, terms, column);
}

function sumAll(
  { count: counts, labour: labours, hours: hourSums, column: columns }: Sums,
  { reach: { begin, end, trials, trialCount } }: Selection,
  { labour, wait }: Units,
  terms: HourTerms,
  column: Column,
): void {
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const first = begin[i] as number;
    const last = end[i] as number;
    const fixed = fixedOf(terms, i);
    const perWait = perWaitOf(terms, i);
    const perLabour = perLabourOf(terms, i);
    const cap = terms.cap[i] as number;
    let sumLabour = 0;
    let sumHours = 0;
    let sumColumn = 0;
    for (let at = first; at < last; at += 1) {
      const unit = labour[at] as number;
      sumLabour += unit;
      sumHours += smaller(fixed + perWait * (wait[at] as number) + perLabour * unit, cap);
      sumColumn += column[at] as number;
    }
    counts[i] = last - first;
    labours[i] = sumLabour;
    hourSums[i] = sumHours;
    columns[i] = sumColumn;
  }
}

function sumMarked(
  { count: counts, labour: labours, hours: hourSums, column: columns }: Sums,
  { reach: { begin, end, trials, trialCount }, ...marked }: Selection,
  { marks, labour, wait }: Units,
  terms: HourTerms,
  column: Column,
): void {
  const care = marked.care | 0;
  const want = marked.want | 0;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const last = end[i] as number;
    const fixed = fixedOf(terms, i);
    const perWait = perWaitOf(terms, i);
    const perLabour = perLabourOf(terms, i);
    const cap = terms.cap[i] as number;
    let count = 0;
    let sumLabour = 0;
    let sumHours = 0;
    let sumColumn = 0;
    for (let at = begin[i] as number; at < last; at += 1) {
      const weight = agreement(marks[at] as number, care, want);
      const unit = labour[at] as number;
      const hours = smaller(fixed + perWait * (wait[at] as number) + perLabour * unit, cap);
      count += weight;
      sumLabour += weight * unit;
      sumHours += weight * hours;
      sumColumn += weight * (column[at] as number);
    }
    counts[i] = count;
    labours[i] = sumLabour;
    hourSums[i] = sumHours;
    columns[i] = sumColumn;
  }
}

/** Adds up those of a selection that colleagues help with and the others in one pass. */
export function sumHelped(
  helped: Sums,
  others: Sums,
  { reach: { begin, end, trials, trialCount }, ...marked }: Selection,
  helpMark: number,
  { marks, labour, wait }: Units,
  terms: HourTerms,
  column: Column,
): void {
  const care = marked.care | 0;
  const want = marked.want | 0;
  const helpPlace = placeOf(helpMark) | 0;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const last = end[i] as number;
    const fixed = fixedOf(terms, i);
    const perWait = perWaitOf(terms, i);
    const perLabour = perLabourOf(terms, i);
    const cap = terms.cap[i] as number;
    let count = 0;
    let sumHelp = 0;
    let sumLabour = 0;
    let sumHours = 0;
    let sumColumn = 0;
    for (let at = begin[i] as number; at < last; at += 1) {
      const bits = marks[at] as number;
      const isMet = agreement(bits, care, want);
      const isHelped = isMet & (bits >>> helpPlace);
      const isOther = isMet ^ isHelped;
      const unit = labour[at] as number;
      const hours = smaller(fixed + perWait * (wait[at] as number) + perLabour * unit, cap);
      count += isOther;
      sumHelp += isHelped * unit;
      sumLabour += isOther * unit;
      sumHours += isOther * hours;
      sumColumn += isOther * (column[at] as number);
    }
    helped.labour[i] = sumHelp;
    others.count[i] = count;
    others.labour[i] = sumLabour;
    others.hours[i] = sumHours;
    others.column[i] = sumColumn;
  }
}

/** Adds up what own staff are able to do, in their hands, and what is beyond their skill, in one pass. */
export function sumStaffed(
  own: Sums,
  unable: Sums,
  { reach: { begin, end, trials, trialCount }, ...marked }: Selection,
  skillMark: number,
  { marks, labour, wait }: Units,
  ownTerms: HourTerms,
  terms: HourTerms,
  column: Column,
): void {
  const care = marked.care | 0;
  const want = marked.want | 0;
  const skillPlace = placeOf(skillMark) | 0;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const last = end[i] as number;
    const fixed = fixedOf(terms, i);
    const perWait = perWaitOf(terms, i);
    const perLabour = perLabourOf(terms, i);
    const cap = terms.cap[i] as number;
    const ownPerWait = perWaitOf(ownTerms, i);
    const ownPerLabour = perLabourOf(ownTerms, i);
    let count = 0;
    let ownLabour = 0;
    let ownHours = 0;
    let sumLabour = 0;
    let sumHours = 0;
    let sumColumn = 0;
    for (let at = begin[i] as number; at < last; at += 1) {
      const bits = marks[at] as number;
      const isMet = agreement(bits, care, want);
      const isAble = isMet & (bits >>> skillPlace);
      const isUnable = isMet ^ isAble;
      const unit = labour[at] as number;
      const waited = wait[at] as number;
      ownLabour += isAble * unit;
      ownHours += isAble * smaller(fixed + ownPerWait * waited + ownPerLabour * unit, cap);
      count += isUnable;
      sumLabour += isUnable * unit;
      sumHours += isUnable * smaller(fixed + perWait * waited + perLabour * unit, cap);
      sumColumn += isUnable * (column[at] as number);
    }
    own.labour[i] = ownLabour;
    own.hours[i] = ownHours;
    unable.count[i] = count;
    unable.labour[i] = sumLabour;
    unable.hours[i] = sumHours;
    unable.column[i] = sumColumn;
  }
}
