import { exp } from '../numeric/exponential.ts';
import { type QuantileTable, quantileAt } from './quantileTable.ts';
import { normalTable } from './tables.ts';

/**
 * Poisson counts by inversion, monotone in the mean at given random bits. Means lie on a fixed grid,
 * ((i/64)²), each with its own table; a mean between two grid points takes the upper one with the
 * probability that makes the mean exact, by bits of its own. That widens the variance by at most one
 * part in 4,096. Tables are filled when they are first needed and depend on nothing but i.
 */
export interface PoissonTables {
  /** P(N ≤ n)·2³² of table i from `starts[i]` on, the last above every 32-bit number. */
  readonly cumulative: Float64Array;
  readonly starts: Int32Array;
  /** First n to try of table i, by the six highest bits, from 64·i on. */
  readonly guides: Uint16Array;
  /** By the nine highest bits, from 512·i on: n + 1 where they alone tell n, else 0. */
  readonly plain: Uint16Array;
  /** 1 once table i is filled. */
  readonly isFilled: Uint8Array;
  readonly normal: QuantileTable;
}

const perRoot = 64;
const largestTabulated = 256;
const lastTable = Math.sqrt(largestTabulated) * perRoot;

let shared: PoissonTables | null = null;

/** The tables, for loops that keep them at hand. */
export function poissonTables(): PoissonTables {
  shared ??= createTables();
  return shared;
}

function createTables(): PoissonTables {
  const starts = new Int32Array(lastTable + 2);
  for (let i = 0; i <= lastTable; i += 1) starts[i + 1] = (starts[i] as number) + roomFor(i);
  return {
    cumulative: new Float64Array(starts[lastTable + 1] as number),
    starts,
    guides: new Uint16Array(64 * (lastTable + 1)),
    plain: new Uint16Array(512 * (lastTable + 1)),
    isFilled: new Uint8Array(lastTable + 1),
    normal: normalTable(),
  };
}

/** Counts of a table: P(N > mean + 9√mean + 24) is below 10⁻¹¹. */
function roomFor(i: number): number {
  return Math.ceil(meanOf(i) + 9 * (i / perRoot) + 24);
}

function meanOf(i: number): number {
  return (i * i) / (perRoot * perRoot);
}

/** Where a mean lies: the grid point below it, and the bits (31) below which the one above is taken. */
interface GridPlace {
  readonly lower: number;
  readonly edge: number;
}

/** @param mean below 256 */
export const placeOf = (mean: number): GridPlace => {
  const lower = Math.floor(Math.sqrt(mean) * 64);
  const above = (mean * 4096 - lower * lower) / (2 * lower + 1);
  return { lower, edge: Math.floor(above * 2147483648) | 0 };
};

/**
 * Count at 32 bits for the count and 32 for its place between two grid points.
 *
 * @param lower and `edge`: the mean's place
 */
export const countAt = (
  tables: PoissonTables,
  lower: number,
  edge: number,
  bits: number,
  gridBits: number,
): number => {
  // 1 below the edge, without a branch that could be mispredicted.
  const i = lower + (((gridBits >>> 1) - edge) >>> 31);
  const next = tables.plain[(i << 9) + (bits >>> 23)] as number;
  return next > 0 ? next - 1 : countIn(tables, i, bits >>> 0);
};

/** Count with this mean at 32 bits for the count and 32 for its place between two grid points. */
export const poissonAt = (
  tables: PoissonTables,
  mean: number,
  bits: number,
  gridBits: number,
): number => {
  if (mean >= 256) return countOfMany(tables, mean, bits);
  const { lower, edge } = placeOf(mean);
  return countAt(tables, lower, edge, bits, gridBits);
};

/**
 * The bits below which the count is 0 whatever the grid, without a look at a table: P(N = 0) ≥ 1 − the
 * upper grid point, (√mean + 1/64)², and √mean ≤ 5·(mean + 0.01).
 */
export const surelyNoneBelow = (mean: number): number => {
  return 4294967296 * (0.9981 - 1.15625 * mean);
};

const countIn = (tables: PoissonTables, i: number, bits: number): number => {
  const { cumulative, starts, guides, isFilled } = tables;
  if (isFilled[i] === 0) fill(tables, i);
  const start = starts[i] as number;
  let n = guides[(i << 6) + (bits >>> 26)] as number;
  while (bits >= (cumulative[start + n] as number)) n += 1;
  return n;
};

function fill({ cumulative, starts, guides, plain, isFilled }: PoissonTables, i: number): void {
  const mean = meanOf(i);
  const start = starts[i] as number;
  const room = roomFor(i);
  let term = exp(-mean);
  let sum = 0;
  for (let n = 0; n < room; n += 1) {
    sum += term;
    const isEnd = n === room - 1 || (n >= mean && term <= 1e-11);
    cumulative[start + n] = isEnd ? 4294967296 : sum * 4294967296;
    term *= mean / (n + 1);
  }
  let n = 0;
  for (let high = 0; high < 64; high += 1) {
    while (high * 67108864 >= (cumulative[start + n] as number)) n += 1;
    guides[64 * i + high] = n;
  }
  n = 0;
  for (let high = 0; high < 512; high += 1) {
    while (high * 8388608 >= (cumulative[start + n] as number)) n += 1;
    const isPlain = (high + 1) * 8388608 <= (cumulative[start + n] as number);
    plain[512 * i + high] = isPlain ? n + 1 : 0;
  }
  isFilled[i] = 1;
}

/**
 * Cornish–Fisher expansion to order 1/√λ, monotone in the mean; never below the largest tabulated
 * mean's count at the same bits.
 *
 * @source Cornish and Fisher 1937; error in the distribution function below 1e-4 for λ ≥ 256
 */
function countOfMany(tables: PoissonTables, mean: number, bits: number): number {
  const z = quantileAt(tables.normal, bits);
  const root = Math.sqrt(mean);
  const x = mean + root * z + (z * z - 1) / 6 + (z - z * z * z) / (72 * root);
  return Math.max(countIn(tables, lastTable, bits >>> 0), Math.floor(x + 0.5));
}
