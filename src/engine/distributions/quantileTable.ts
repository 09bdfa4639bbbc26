/**
 * A quantile function as a table over 32 random bits: 1,024 equal cells, the lowest and the highest
 * 64th cut into 1,024 cells again, three times at the top and twice at the bottom, linear in between.
 * The tail is met down to 2⁻³³.
 */
export type QuantileTable = Float64Array;

const cells = 1024;
const level = cells + 1;
/** Where the parts of a table begin: body, three tops, two bottoms. */
const begin = { body: 0, tops: [level, 2 * level, 3 * level], bottoms: [4 * level, 5 * level] };
const least = 2 ** -33;

/** Nodes in increasing order of probability, to build a table from left to right. */
export function tabulate(quantile: (below: number, above: number) => number): QuantileTable {
  const table = new Float64Array(6 * level);
  const fill = (at: number, from: number, width: number) => {
    for (let n = 0; n <= cells; n += 1) {
      const below = from < 0.5 ? from + (width * n) / cells : 0;
      const above = from < 0.5 ? 1 - below : 1 - from - (width * n) / cells;
      table[at + n] =
        from < 0.5
          ? quantile(Math.max(least, below), Math.min(1 - least, above))
          : quantile(1 - Math.max(least, above), Math.max(least, above));
    }
  };
  fill(begin.bottoms[1] as number, 0, 2 ** -12);
  fill(begin.bottoms[0] as number, 0, 2 ** -6);
  fill(begin.body, 0, 1);
  for (const [depth, at] of begin.tops.entries()) {
    const width = 2 ** (-6 * (depth + 1));
    fill(at, 1 - width, width);
  }
  return table;
}

/** The quantile at 32 random bits. */
export function quantileAt(table: QuantileTable, bits: number): number {
  let at = bits >>> 22;
  let between = (bits & 0x3fffff) * 2.384185791015625e-7;
  // The lowest and the highest 16 cells, in one comparison. The rest of the way is the same for both,
  // which keeps this small where it is inlined into a loop.
  if (((at + 16) & 1023) < 32) {
    const shift = tailShift(bits);
    at = tailBegin(bits) + ((bits >>> shift) & 1023);
    between = (bits & ((1 << shift) - 1)) / (1 << shift);
  }
  const from = table[at] as number;
  return from + ((table[at + 1] as number) - from) * between;
}

/** Bits below the number of a cell in the part of the table that holds a tail. */
function tailShift(bits: number): number {
  if (bits >= 0) return bits >>> 20 === 0 ? 10 : 16;
  const above = ~bits;
  return above >>> 20 > 0 ? 16 : above >>> 14 > 0 ? 10 : 4;
}

/** Where the part of the table begins that holds a tail. */
function tailBegin(bits: number): number {
  if (bits >= 0) return bits >>> 20 === 0 ? 5 * level : 4 * level;
  const above = ~bits;
  return above >>> 20 > 0 ? level : above >>> 14 > 0 ? 2 * level : 3 * level;
}

/** The table scaled so that the mean of `quantileAt` over all bits is 1. */
export function withMeanOne(table: QuantileTable): QuantileTable {
  const mean = meanOf(table);
  return table.map((value) => value / mean);
}

function meanOf(table: QuantileTable): number {
  const average = (at: number, from: number, to: number) => {
    let sum = 0;
    for (let n = from; n < to; n += 1) {
      sum += ((table[at + n] as number) + (table[at + n + 1] as number)) / 2;
    }
    return sum / cells;
  };
  const top = (depth: number): number =>
    depth === 2
      ? average(3 * level, 0, cells)
      : average((depth + 1) * level, 0, 1008) + top(depth + 1) / 64;
  const bottom = average(4 * level, 16, cells) + average(5 * level, 0, cells) / 64;
  return bottom / 64 + average(0, 16, 1008) + top(0) / 64;
}
