/**
 * A quantile function as a table over 32 random bits: 2,048 equal cells, the lowest and the highest
 * 128th cut into 1,024 cells again, three times at the top and twice at the bottom, linear in between.
 * The tail is met down to 2⁻³³.
 *
 * A cell of the body is a pair (a, b) with the quantile a + b·bits, the bits as a signed number: two
 * loads and no further arithmetic. The pairs of the outermost cells are NaN, which sends the few draws
 * that meet them to the tails, nodes of values. One test that nearly always fails costs nothing; a
 * place in the table that depends on a branch would hold up every draw.
 */
export type QuantileTable = Float64Array;

const bodyCells = 2048;
const tailCells = 1024;
const level = tailCells + 1;
/** Cells of the body at either end that are cut again. */
const cutCells = bodyCells / 128;
/** Where the parts of a table begin that hold tails: three tops, two bottoms. */
const begin = tailsFrom(2 * bodyCells);
const least = 2 ** -33;

function tailsFrom(at: number) {
  return {
    tops: [at, at + level, at + 2 * level],
    bottoms: [at + 3 * level, at + 4 * level],
    end: at + 5 * level,
  } as const;
}

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
  const table = new Float64Array(begin.end);
  table.set(nodes(tailCells, 0, 2 ** -13), begin.bottoms[1]);
  table.set(nodes(tailCells, 0, 2 ** -7), begin.bottoms[0]);
  fillBody(table, nodes(bodyCells, 0, 1));
  for (const [depth, at] of begin.tops.entries()) {
    const width = 2 ** -(6 * depth + 7);
    table.set(nodes(tailCells, 1 - width, width), at);
  }
  return table;
}

function fillBody(table: QuantileTable, values: Nodes): void {
  for (let cell = 0; cell < bodyCells; cell += 1) {
    const isCut = cell < cutCells || cell >= bodyCells - cutCells;
    const from = values[cell] as number;
    const slope = ((values[cell + 1] as number) - from) / 2097152;
    const firstBits = (cell << 21) | 0;
    table[2 * cell] = isCut ? Number.NaN : from - slope * firstBits;
    table[2 * cell + 1] = isCut ? Number.NaN : slope;
  }
}

/** The quantile at 32 random bits, signed. */
export function quantileAt(table: QuantileTable, bits: number): number {
  const cell = (bits >>> 21) << 1;
  const value = (table[cell] as number) + (table[cell + 1] as number) * bits;
  return value === value ? value : tailAt(table, bits);
}

function tailAt(table: QuantileTable, bits: number): number {
  const isTop = bits < 0;
  const outside = isTop ? ~bits : bits;
  const depth = outside >>> 19 > 0 ? 0 : outside >>> 13 > 0 || !isTop ? 1 : 2;
  const shift = 15 - 6 * depth;
  const at = ((isTop ? begin.tops : begin.bottoms)[depth] as number) + ((bits >>> shift) & 1023);
  const from = table[at] as number;
  const between = (bits & ((1 << shift) - 1)) / (1 << shift);
  return from + ((table[at + 1] as number) - from) * between;
}

/** The table scaled so that the mean of `quantileAt` over all bits is 1. */
export function withMeanOne(table: QuantileTable): QuantileTable {
  const mean = meanOf(table);
  return table.map((value) => value / mean);
}

function meanOf(table: QuantileTable): number {
  const [most, middle, last] = begin.tops;
  // All of a tail but the outermost 64th, which is cut again, and that.
  const top =
    tailMean(table, most, 0, 1008) +
    (tailMean(table, middle, 0, 1008) + tailMean(table, last, 0, tailCells) / 64) / 64;
  const [upper, lowest] = begin.bottoms;
  const bottom = tailMean(table, upper, 16, tailCells) + tailMean(table, lowest, 0, tailCells) / 64;
  return bottom / 128 + bodyMean(table) + top / 128;
}

/** Mean over cells `from` … `to` − 1 of a tail, as part of the whole of it. */
function tailMean(table: QuantileTable, at: number, from: number, to: number): number {
  let sum = 0;
  for (let n = from; n < to; n += 1) {
    sum += ((table[at + n] as number) + (table[at + n + 1] as number)) / 2;
  }
  return sum / tailCells;
}

function bodyMean(table: QuantileTable): number {
  let sum = 0;
  for (let cell = cutCells; cell < bodyCells - cutCells; cell += 1) {
    const middle = ((cell << 21) | 0) + 1048576;
    sum += (table[2 * cell] as number) + (table[2 * cell + 1] as number) * middle;
  }
  return sum / bodyCells;
}
