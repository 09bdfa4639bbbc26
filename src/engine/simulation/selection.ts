import type { Reach } from './reach.ts';

/** One value for each incident of the cells. */
export type Column = Float64Array;

/** The incidents of a reach whose marks agree with `want` in every bit of `care`. */
export interface Selection {
  readonly reach: Reach;
  readonly care: number;
  readonly want: number;
}

/** Those of a selection that have a mark, or that have it not. */
export function narrowed({ reach, care, want }: Selection, bit: number, has: boolean): Selection {
  return { reach, care: care | bit, want: has ? want | bit : want };
}
