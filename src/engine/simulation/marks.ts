import { nextIncident, saltedBits, salts, type VariableName } from '../random/saltedBits.ts';
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
export function createMarks(cells: Cells) {
  const never = new Float64Array(cells.struck.length);
  let bits = new Int32Array(1024);
  let known: Mark[] = [];
  const placeOf = ({ variable, shares }: Mark) =>
    known.findIndex((each) => each.shares === shares && each.variable === variable);
  return {
    bits: () => bits,
    restart() {
      known = [];
      if (cells.incidents > bits.length) bits = new Int32Array(Math.ceil(cells.incidents * 1.25));
    },
    areAny: () => known.length > 0,
    /** Makes sure of marks; those raised before go where there is no room for all. */
    raise(wanted: readonly Mark[]) {
      let missing = wanted.filter((mark) => placeOf(mark) < 0);
      if (missing.length === 0) return;
      if (known.length + missing.length > mostMarks) {
        known = [];
        missing = [...wanted];
      }
      let n = 0;
      if (known.length === 0) {
        raiseFirst(bits, cells, missing, never);
        n = 4;
      }
      for (; n < missing.length; n += 2) {
        raiseBoth(bits, cells, known.length + n, missing[n] as Mark, missing[n + 1]);
      }
      known.push(...missing);
    },
    bitOf: (variable: VariableName, shares: Lane) => 2 ** placeOf({ variable, shares }),
  };
}

/** Marks without those that come twice. */
export function distinct(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(
    ({ variable, shares }, n) =>
      marks.findIndex((each) => each.shares === shares && each.variable === variable) === n,
  );
}

/** Whether there is room for so many marks. */
export function haveRoom(marks: readonly Mark[]): boolean {
  return marks.length <= mostMarks;
}

/**
 * The first four marks in one go, bits 0 to 3: what is stored and loaded costs more than what is drawn.
 *
 * @param never shares of nothing
 */
function raiseFirst(bits: Int32Array, cells: Cells, marks: readonly Mark[], never: Lane): void {
  const [one, two, three, four] = marks;
  if (one === undefined) return;
  const saltOf = (mark: Mark | undefined) => (mark === undefined ? 0 : salts[mark.variable]);
  const sharesOf = (mark: Mark | undefined) => mark?.shares ?? never;
  if (three === undefined) {
    bits.fill(0, 0, cells.incidents);
    raiseBoth(bits, cells, 0, one, two);
    return;
  }
  raiseFour(
    bits,
    cells,
    [salts[one.variable], saltOf(two), salts[three.variable], saltOf(four)],
    [one.shares, sharesOf(two), three.shares, sharesOf(four)],
  );
}

/** Two more marks in one go. */
function raiseBoth(bits: Int32Array, cells: Cells, place: number, one: Mark, two?: Mark): void {
  const salt = salts[one.variable];
  if (two === undefined) raiseOne(bits, cells, place, salt, one.shares);
  else raiseTwo(bits, cells, place, salt, salts[two.variable], one.shares, two.shares);
}

/** Resolution of a share against a draw. */
const half = 2147483648;

/** Draws below the edge get the mark: those of a share of 1 all of them, of 0 none. */
const edgeOf = (share: number): number => {
  return (share >= 1 ? half : Math.floor(Math.max(0, share) * half)) >>> 0;
};

function raiseOne(
  bits: Int32Array,
  { keyLow, keyHigh, offset, struck, struckCount }: Cells,
  firstBit: number,
  ofVariable: number,
  shares: Lane,
): void {
  const place = firstBit | 0;
  const salt = ofVariable | 0;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const end = offset[i + 1] as number;
    const edge = edgeOf(shares[i] as number);
    const high = keyHigh[i] as number;
    let low = keyLow[i] as number;
    for (let at = offset[i] as number; at < end; at += 1) {
      // 1 below the edge, without a branch that could be mispredicted.
      const isBelow = ((saltedBits(low, high, salt) >>> 1) - edge) >>> 31;
      bits[at] = (bits[at] as number) | (isBelow << place);
      low = nextIncident(low);
    }
  }
}

function raiseTwo(
  bits: Int32Array,
  { keyLow, keyHigh, offset, struck, struckCount }: Cells,
  firstBit: number,
  ofOne: number,
  ofTwo: number,
  sharesOfOne: Lane,
  sharesOfTwo: Lane,
): void {
  const place = firstBit | 0;
  const saltOfOne = ofOne | 0;
  const saltOfTwo = ofTwo | 0;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const end = offset[i + 1] as number;
    const edgeOfOne = edgeOf(sharesOfOne[i] as number);
    const edgeOfTwo = edgeOf(sharesOfTwo[i] as number);
    const high = keyHigh[i] as number;
    let low = keyLow[i] as number;
    for (let at = offset[i] as number; at < end; at += 1) {
      const isOne = ((saltedBits(low, high, saltOfOne) >>> 1) - edgeOfOne) >>> 31;
      const isTwo = ((saltedBits(low, high, saltOfTwo) >>> 1) - edgeOfTwo) >>> 31;
      bits[at] = (bits[at] as number) | ((isOne | (isTwo << 1)) << place);
      low = nextIncident(low);
    }
  }
}

function raiseFour(
  bits: Int32Array,
  { keyLow, keyHigh, offset, struck, struckCount }: Cells,
  ofVariables: readonly [number, number, number, number],
  [sharesA, sharesB, sharesC, sharesD]: readonly [Lane, Lane, Lane, Lane],
): void {
  const saltA = ofVariables[0] | 0;
  const saltB = ofVariables[1] | 0;
  const saltC = ofVariables[2] | 0;
  const saltD = ofVariables[3] | 0;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const end = offset[i + 1] as number;
    const edgeA = edgeOf(sharesA[i] as number);
    const edgeB = edgeOf(sharesB[i] as number);
    const edgeC = edgeOf(sharesC[i] as number);
    const edgeD = edgeOf(sharesD[i] as number);
    const high = keyHigh[i] as number;
    let low = keyLow[i] as number;
    for (let at = offset[i] as number; at < end; at += 1) {
      const isA = ((saltedBits(low, high, saltA) >>> 1) - edgeA) >>> 31;
      const isB = ((saltedBits(low, high, saltB) >>> 1) - edgeB) >>> 31;
      const isC = ((saltedBits(low, high, saltC) >>> 1) - edgeC) >>> 31;
      const isD = ((saltedBits(low, high, saltD) >>> 1) - edgeD) >>> 31;
      bits[at] = isA | (isB << 1) | (isC << 2) | (isD << 3);
      low = nextIncident(low);
    }
  }
}
