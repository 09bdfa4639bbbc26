import { incidentStep, saltedBits, salts, type VariableName } from '../random/saltedBits.ts';
import type { Cells } from './cells.ts';
import type { Lane } from './lanes.ts';

/** A mark of the incidents whose draw of a variable lies below the share of their trial. */
export interface Mark {
  readonly variable: VariableName;
  readonly shares: Lane;
}

/** Bits of a 32-bit number but the sign. */
const mostMarks = 31;

export type Marks = ReturnType<typeof createMarks>;

/** The marks of all incidents of the cells, one bit for each variable and share. */
export function createMarks(cells: Cells, width: number) {
  const none = new Float64Array(width);
  let bits = new Int32Array(1024);
  let known: Mark[] = [];
  return {
    bits: () => bits,
    restart() {
      known = [];
      if (cells.incidents > bits.length) bits = new Int32Array(Math.ceil(cells.incidents * 1.25));
    },
    areAny: () => known.length > 0,
    /** Makes sure of marks, or of as many as there is room for; those raised before go where they take it. */
    raise(wanted: readonly Mark[]) {
      const missing = wanted.filter(
        (mark, n) => placeOf(known, mark) < 0 && placeOf(wanted, mark) === n,
      );
      if (known.length + missing.length > mostMarks) {
        known = [];
        missing.splice(0, missing.length, ...wanted.slice(0, mostMarks));
      }
      if (known.length === 0) bits.fill(0, 0, cells.incidents);
      for (let n = 0; n < missing.length; n += 2) {
        const [one, two] = [missing[n] as Mark, missing[n + 1]];
        raiseTwo(bits, cells, known.length + n, one, two ?? { ...one, shares: none });
      }
      known.push(...missing);
    },
    bitOf: (variable: VariableName, shares: Lane) => 2 ** placeOf(known, { variable, shares }),
  };
}

function placeOf(marks: readonly Mark[], { variable, shares }: Mark): number {
  return marks.findIndex((each) => each.shares === shares && each.variable === variable);
}

/** Resolution of a share against a draw. */
const half = 2147483648;

/** Draws below the edge get the mark: those of a share of 1 all of them, of 0 none. */
function edgeOf(share: number): number {
  return share >= 1 ? half : Math.floor(Math.max(0, share) * half);
}

/** Two marks in one go: what is stored and loaded costs as much as what is drawn. */
function raiseTwo(
  bits: Int32Array,
  { keyLow, keyHigh, offset, struck, struckCount }: Cells,
  place: number,
  one: Mark,
  two: Mark,
): void {
  const [saltOfOne, saltOfTwo] = [salts[one.variable], salts[two.variable]];
  const [sharesOfOne, sharesOfTwo] = [one.shares, two.shares];
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const end = offset[i + 1] as number;
    const edgeOfOne = edgeOf(sharesOfOne[i] as number);
    const edgeOfTwo = edgeOf(sharesOfTwo[i] as number);
    const high = keyHigh[i] as number;
    let low = keyLow[i] as number;
    for (let at = offset[i] as number; at < end; at += 1) {
      // 1 below the edge, without a branch that could be mispredicted.
      const isOne = ((saltedBits(low, high, saltOfOne) >>> 1) - edgeOfOne) >>> 31;
      const isTwo = ((saltedBits(low, high, saltOfTwo) >>> 1) - edgeOfTwo) >>> 31;
      bits[at] = (bits[at] as number) | ((isOne | (isTwo << 1)) << place);
      low = (low + incidentStep) | 0;
    }
  }
}
