import { type BillLanes, caseFigures, figuresPerCase } from './billLanes.ts';
import type { Lane } from './lanes.ts';

/** What plain bills are made from. */
export type PlainLanes = Pick<BillLanes, 'cases' | 'incrementHours'>;

/** Bills of nothing. */
export function noBill(width: number): PlainLanes {
  return {
    cases: new Float64Array(width * 2 * figuresPerCase),
    incrementHours: new Float64Array(width).fill(1),
  };
}

/** What one incident of one band, remote, is billed: ⌈max(least, billed·h)⌉ increments of `perUnit` and the trip. */
export interface PlainBill {
  readonly billed: number;
  readonly least: number;
  readonly perUnit: number;
  readonly trip: number;
}

/** The terms of a trial, in increments for unit draws h. */
export function plainBill(bill: PlainLanes, labourMeans: Lane, i: number): PlainBill {
  const { cases } = bill;
  const begin = i * 2 * figuresPerCase;
  const increment = bill.incrementHours[i] as number;
  // The slack takes back what rounding adds to a whole number of increments.
  const perHour = (1 - 1e-9) / increment;
  return {
    billed: (labourMeans[i] as number) * perHour,
    least: (cases[begin + caseFigures.minimumHours] as number) * perHour,
    perUnit: (cases[begin + caseFigures.rate] as number) * increment,
    trip: cases[begin + caseFigures.trip] as number,
  };
}
