import { incidentStep, saltedBits } from '../random/saltedBits.ts';
import type { Cells } from './cells.ts';
import type { Lane } from './lanes.ts';

/** Resolution of a share against a draw. */
const half = 2147483648;

/** A place list that is being filled. */
export interface GrowingList {
  readonly begin: Int32Array;
  places: Int32Array;
}

/**
 * Sets a bit in the flags of the incidents whose draw lies below their trial's share.
 *
 * @param list receives the places of those that get the flag, or of the others
 */
export function raiseFlag(
  flags: Int32Array,
  bit: number,
  { keyLow, keyHigh, offset }: Cells,
  salt: number,
  shares: Lane,
  count: number,
  list: GrowingList | null,
  areRaisedListed: boolean,
): void {
  const begin = list?.begin ?? null;
  // Without a list every place is written to the same spot.
  const places = list?.places ?? new Int32Array(1);
  const step = list === null ? 0 : 1;
  const listed = areRaisedListed ? 0 : 1;
  let length = 0;
  for (let i = 0; i < count; i += 1) {
    if (begin !== null) begin[i] = length;
    const end = offset[i + 1] as number;
    const share = shares[i] as number;
    // A share of 1 raises the flag of every draw, of 0 that of none.
    const edge = share >= 1 ? half : Math.floor(Math.max(0, share) * half);
    const high = keyHigh[i] as number;
    let low = keyLow[i] as number;
    for (let at = offset[i] as number; at < end; at += 1) {
      // 1 below the edge, without a branch that could be mispredicted.
      const isBelow = ((saltedBits(low, high, salt) >>> 1) - edge) >>> 31;
      flags[at] = (flags[at] as number) | (bit & -isBelow);
      places[length] = at;
      length += step & (isBelow ^ listed);
      low = (low + incidentStep) | 0;
    }
  }
  if (begin !== null) begin[count] = length;
}
