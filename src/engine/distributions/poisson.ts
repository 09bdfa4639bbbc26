import { exp } from '../numeric/exponential.ts';
import { quantileAt } from './quantileTable.ts';
import { normalTable } from './tables.ts';

/**
 * Poisson counts by inversion, monotone in the mean at given random bits. Means lie on a fixed grid,
 * ((i/64)²), each with its own table; a mean between two grid points takes the upper one with the
 * probability that makes the mean exact, by bits of its own. That widens the variance by at most one
 * part in 4,096. Tables are built when they are first needed and depend on nothing but i.
 */
const perRoot = 64;
const largestTabulated = 256;
const lastTable = Math.sqrt(largestTabulated) * perRoot;

interface Table {
  /** P(N ≤ n)·2³², the last above every 32-bit number. */
  readonly cumulative: Float64Array;
  /** First n to try, by the six highest bits. */
  readonly guide: Uint16Array;
}

const tables: (Table | undefined)[] = [];

/** Count with this mean at 32 bits for the count and 32 for its place between two grid points. */
export function poissonAt(mean: number, bits: number, gridBits: number): number {
  if (mean <= 0) return 0;
  if (mean >= largestTabulated) return countOfMany(mean, bits);
  const i = Math.floor(Math.sqrt(mean) * perRoot);
  const lower = (i * i) / (perRoot * perRoot);
  const width = (2 * i + 1) / (perRoot * perRoot);
  const isUpper = (gridBits >>> 0) * width < (mean - lower) * 4294967296;
  return countIn(isUpper ? i + 1 : i, bits >>> 0);
}

function countIn(i: number, bits: number): number {
  const { cumulative, guide } = tables[i] ?? build(i);
  let n = guide[bits >>> 26] as number;
  while (bits >= (cumulative[n] as number)) n += 1;
  return n;
}

function build(i: number): Table {
  const mean = (i * i) / (perRoot * perRoot);
  const terms: number[] = [];
  let term = exp(-mean);
  let sum = 0;
  for (let n = 0; n < mean || term > 1e-11; n += 1) {
    sum += term;
    terms.push(sum * 4294967296);
    term *= mean / (n + 1);
  }
  const cumulative = Float64Array.from([...terms.slice(0, -1), 4294967296]);
  const guide = Uint16Array.from({ length: 64 }, (_, high) =>
    cumulative.findIndex((edge) => high * 67108864 < edge),
  );
  const table = { cumulative, guide };
  tables[i] = table;
  return table;
}

/**
 * Cornish–Fisher expansion to order 1/√λ, monotone in the mean; never below the largest tabulated
 * mean's count at the same bits.
 *
 * @source Cornish and Fisher 1937; error in the distribution function below 1e-4 for λ ≥ 256
 */
function countOfMany(mean: number, bits: number): number {
  const z = quantileAt(normalTable(), bits);
  const root = Math.sqrt(mean);
  const x = mean + root * z + (z * z - 1) / 6 + (z - z * z * z) / (72 * root);
  return Math.max(countIn(lastTable, bits >>> 0), Math.floor(x + 0.5));
}
