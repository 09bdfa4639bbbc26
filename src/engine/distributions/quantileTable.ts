/**
 * A quantile function as a table over 32 random bits. The body is a step: 8,192 cells of equal chance,
 * each with its own mean, so that the mean is exact and a draw is one load. What n steps lose is the
 * variance within their cells, ∫ q'(u)² du / 12n²: less than two millionths of the variance of a
 * lognormal or a gamma. A probability moves by half a cell at most, 6·10⁻⁵, and none of the
 * tails: the lowest and the highest 128th are cut into 1,024 cells again, three times at the top and
 * twice at the bottom, linear in between. The tail is met down to 2⁻³³.
 *
 * The outermost cells of the body are NaN, which sends the few draws that meet them to the tails. One
 * test that nearly always fails costs nothing; a place in the table that depends on a branch would hold
 * up every draw.
 */
export interface QuantileTable {
  /** Means of the cells, in single precision: a table that fits the fastest cache is worth its last digits. */
  readonly body: Float32Array;
  readonly tails: Float64Array;
}

const bodyCells = 8192;
/** Cells between the nodes of the body that are worked out, and steps between two of them. */
const bodyNodes = 2048;
const stepsPerNode = bodyCells / bodyNodes;
const tailCells = 1024;
const level = tailCells + 1;
/** Cells of the body at either end that are cut again. */
const cutCells = bodyCells / 128;
/** Where the tails begin: three tops, two bottoms. */
const begin = {
  tops: [0, level, 2 * level],
  bottoms: [3 * level, 4 * level],
  end: 5 * level,
} as const;
const least = 2 ** -33;

/** Evenly spaced values in increasing order of probability. */
type Nodes = Float64Array;

/** Nodes in increasing order of probability, to build a table from left to right. */
export function tabulate(quantile: (below: number, above: number) => number): QuantileTable {
  const nodes = (cells: number, from: number, width: number): Nodes =>
    Float64Array.from({ length: cells + 1 }, (_, n) => {
      const below = from < 0.5 ? from + (width * n) / cells : 0;
      const above = from < 0.5 ? 1 - below : 1 - from - (width * n) / cells;
      return from < 0.5
        ? quantile(Math.max(least, below), Math.min(1 - least, above))
        : quantile(1 - Math.max(least, above), Math.max(least, above));
    });
  const tails = new Float64Array(begin.end);
  tails.set(nodes(tailCells, 0, 2 ** -13), begin.bottoms[1]);
  tails.set(nodes(tailCells, 0, 2 ** -7), begin.bottoms[0]);
  const body = bodyOf(nodes(bodyNodes, 0, 1));
  for (const [depth, at] of begin.tops.entries()) {
    const width = 2 ** -(6 * depth + 7);
    tails.set(nodes(tailCells, 1 - width, width), at);
  }
  return { body, tails };
}

/** Means over each step of the cubic through the four nodes around it. */
function bodyOf(values: Nodes): Float32Array {
  const body = new Float32Array(bodyCells).fill(Number.NaN);
  const weights = Array.from({ length: stepsPerNode }, (_, step) => stepWeights(step));
  for (let cell = cutCells; cell < bodyCells - cutCells; cell += 1) {
    const node = Math.floor(cell / stepsPerNode);
    const [a, b, c, d] = weights[cell % stepsPerNode] as Weights;
    body[cell] =
      a * (values[node - 1] as number) +
      b * (values[node] as number) +
      c * (values[node + 1] as number) +
      d * (values[node + 2] as number);
  }
  return body;
}

type Weights = readonly [number, number, number, number];

/** What the nodes at −1, 0, 1 and 2 count in the mean over a step between 0 and 1; Simpson is exact. */
function stepWeights(step: number): Weights {
  const at = (x: number): Weights => [
    (-x * (x - 1) * (x - 2)) / 6,
    ((x + 1) * (x - 1) * (x - 2)) / 2,
    (-(x + 1) * x * (x - 2)) / 2,
    ((x + 1) * x * (x - 1)) / 6,
  ];
  const [from, middle, to] = [0, 0.5, 1].map((part) => at((step + part) / stepsPerNode));
  const mean = (n: 0 | 1 | 2 | 3) =>
    ((from as Weights)[n] + 4 * (middle as Weights)[n] + (to as Weights)[n]) / 6;
  return [mean(0), mean(1), mean(2), mean(3)];
}

/** The quantile at 32 random bits, signed. */
export const quantileAt = (table: QuantileTable, bits: number): number => {
  const value = table.body[bits >>> 19] as number;
  return value === value ? value : tailAt(table, bits);
};

/** The quantile at bits that meet an outermost cell of the body. */
export const tailAt = ({ tails }: QuantileTable, bits: number): number => {
  const isTop = bits < 0;
  const outside = isTop ? ~bits : bits;
  const depth = outside >>> 19 > 0 ? 0 : outside >>> 13 > 0 || !isTop ? 1 : 2;
  const shift = 15 - 6 * depth;
  const at = ((isTop ? begin.tops : begin.bottoms)[depth] as number) + ((bits >>> shift) & 1023);
  const from = tails[at] as number;
  const between = (bits & ((1 << shift) - 1)) / (1 << shift);
  return from + ((tails[at + 1] as number) - from) * between;
};

/** The table scaled so that the mean of `quantileAt` over all bits is 1. */
export function withMeanOne(table: QuantileTable): QuantileTable {
  const mean = meanOf(table);
  const scaled = (value: number) => value / mean;
  return { body: table.body.map(scaled), tails: table.tails.map(scaled) };
}

function meanOf({ body, tails }: QuantileTable): number {
  const [most, middle, last] = begin.tops;
  // All of a tail but the outermost 64th, which is cut again, and that.
  const top =
    tailMean(tails, most, 0, 1008) +
    (tailMean(tails, middle, 0, 1008) + tailMean(tails, last, 0, tailCells) / 64) / 64;
  const [upper, lowest] = begin.bottoms;
  const bottom = tailMean(tails, upper, 16, tailCells) + tailMean(tails, lowest, 0, tailCells) / 64;
  return bottom / 128 + bodyMean(body) + top / 128;
}

/** Mean over cells `from` … `to` − 1 of a tail, as part of the whole of it. */
function tailMean(tails: Float64Array, at: number, from: number, to: number): number {
  let sum = 0;
  for (let n = from; n < to; n += 1) {
    sum += ((tails[at + n] as number) + (tails[at + n + 1] as number)) / 2;
  }
  return sum / tailCells;
}

function bodyMean(body: Float32Array): number {
  let sum = 0;
  for (let cell = cutCells; cell < bodyCells - cutCells; cell += 1) sum += body[cell] as number;
  return sum / bodyCells;
}
