/**
 * Exact distributions on the multiples of a step, by the discrete Fourier transform: a second road to
 * what the simulation samples. Shares no code with the engine.
 */

/** Chances of 0, 1, 2, … steps; the length is a power of two, and mass beyond it comes round to 0. */
export type Lattice = Float64Array<ArrayBuffer>;

/** A stream of incidents: expected count, dispersion (0: Poisson) and the chances of one incident's size. */
export interface Incidents {
  readonly mean: number;
  readonly dispersion: number;
  readonly size: Lattice;
}

/** The distribution of the sum of independent streams, all of one length. */
export function sumOf(streams: readonly Incidents[]): Lattice {
  const length = streams[0]?.size.length ?? 0;
  const re = new Float64Array(length);
  const im = new Float64Array(length);
  for (const stream of streams) addLogarithm(re, im, stream);
  for (let n = 0; n < length; n += 1) {
    const modulus = Math.exp(re[n] as number);
    const angle = im[n] as number;
    re[n] = modulus * Math.cos(angle);
    im[n] = modulus * Math.sin(angle);
  }
  transform(re, im, 1);
  return re.map((value) => Math.max(0, value / length));
}

/**
 * Adds ln of the characteristic function of Σ sizes over a count N: with z that of one size,
 * λ(z − 1) for Poisson, −ln(1 − φλ(z − 1))/φ for negative binomial counts.
 */
function addLogarithm(
  re: Float64Array,
  im: Float64Array,
  { mean, dispersion, size }: Incidents,
): void {
  const zRe = Float64Array.from(size);
  const zIm = new Float64Array(size.length);
  transform(zRe, zIm, -1);
  for (let n = 0; n < size.length; n += 1) {
    const x = mean * ((zRe[n] as number) - 1);
    const y = mean * (zIm[n] as number);
    if (dispersion === 0) {
      re[n] = (re[n] as number) + x;
      im[n] = (im[n] as number) + y;
      continue;
    }
    const u = 1 - dispersion * x;
    const v = -dispersion * y;
    re[n] = (re[n] as number) - Math.log(Math.hypot(u, v)) / dispersion;
    im[n] = (im[n] as number) - Math.atan2(v, u) / dispersion;
  }
}

/** Discrete Fourier transform in place with e^{sign·2πi·jk/n}, without a factor (Cooley and Tukey). */
function transform(re: Float64Array, im: Float64Array, sign: 1 | -1): void {
  const n = re.length;
  if ((n & (n - 1)) !== 0) throw new Error('The length of a transform is a power of two.');
  reorder(re, im);
  for (let half = 1; half < n; half *= 2) {
    for (let k = 0; k < half; k += 1) {
      const angle = (sign * Math.PI * k) / half;
      const [wRe, wIm] = [Math.cos(angle), Math.sin(angle)];
      for (let at = k; at < n; at += 2 * half) butterfly(re, im, at, at + half, wRe, wIm);
    }
  }
}

function butterfly(
  re: Float64Array,
  im: Float64Array,
  a: number,
  b: number,
  wRe: number,
  wIm: number,
): void {
  const tRe = (re[b] as number) * wRe - (im[b] as number) * wIm;
  const tIm = (re[b] as number) * wIm + (im[b] as number) * wRe;
  re[b] = (re[a] as number) - tRe;
  im[b] = (im[a] as number) - tIm;
  re[a] = (re[a] as number) + tRe;
  im[a] = (im[a] as number) + tIm;
}

/** Swaps every place with the one whose bits are in the opposite order. */
function reorder(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  for (let at = 1, other = 0; at < n; at += 1) {
    let bit = n >> 1;
    for (; (other & bit) !== 0; bit >>= 1) other ^= bit;
    other ^= bit;
    if (at < other) {
      [re[at], re[other]] = [re[other] as number, re[at] as number];
      [im[at], im[other]] = [im[other] as number, im[at] as number];
    }
  }
}

/** One way an incident is billed: its chance, hours to a unit and least units, steps a unit and beside. */
export interface BillCase {
  readonly chance: number;
  readonly incrementHours: number;
  readonly minimumHours: number;
  readonly stepsPerIncrement: number;
  readonly extraSteps: number;
}

/**
 * Chances of the bill of one incident with lognormal labour: ⌈max(h, minimum)/increment⌉ increments.
 * What lies beyond the lattice is put on its last place.
 */
export function billOf(
  labour: { readonly mean: number; readonly cv: number },
  cases: readonly BillCase[],
  length: number,
): Lattice {
  const bill = new Float64Array(length);
  const add = (steps: number, chance: number) => {
    const at = Math.min(length - 1, steps);
    bill[at] = (bill[at] as number) + chance;
  };
  for (const { chance, incrementHours, minimumHours, stepsPerIncrement, extraSteps } of cases) {
    const least = Math.max(1, Math.ceil((minimumHours / incrementHours) * (1 - 1e-9)));
    let above = lognormalTail(least * incrementHours, labour);
    add(least * stepsPerIncrement + extraSteps, chance * (1 - above));
    for (let units = least + 1; above > 1e-18; units += 1) {
      const next = lognormalTail(units * incrementHours, labour);
      add(units * stepsPerIncrement + extraSteps, chance * (above - next));
      above = next;
    }
  }
  return bill;
}

/** P(H > h) of a lognormal by mean and coefficient of variation. */
export function lognormalTail(
  h: number,
  { mean, cv }: { readonly mean: number; readonly cv: number },
): number {
  const sigma = Math.sqrt(Math.log(1 + cv * cv));
  return normalTail(Math.log(h / mean) / sigma + sigma / 2);
}

/** P(Z > z): Marsaglia's series near 0, the continued fraction of Mills' ratio in the tails. */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = 0;
    for (let n = 200; n >= 1; n -= 1) fraction = n / (z + fraction);
    return density / (z + fraction);
  }
  let sum = z;
  let term = z;
  for (let n = 3; term > 1e-18; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return 0.5 - density * sum;
}

/** Chances of at most 0, 1, 2, … steps. */
export function cumulativeOf(lattice: Lattice): Lattice {
  let sum = 0;
  return lattice.map((chance) => (sum += chance));
}

/** Mean and variance of a distribution, in steps. */
export function latticeMoments(lattice: Lattice): { mean: number; variance: number } {
  const mean = lattice.reduce((sum, chance, n) => sum + n * chance, 0);
  const variance = lattice.reduce((sum, chance, n) => sum + (n - mean) ** 2 * chance, 0);
  return { mean, variance };
}

/** Chances of counts 0, 1, … of a negative binomial with dispersion φ; 0 is Poisson. */
export function countChances(mean: number, dispersion: number, length: number): Lattice {
  const chances = new Float64Array(length);
  let logarithm = dispersion === 0 ? -mean : -Math.log(1 + dispersion * mean) / dispersion;
  for (let n = 0; n < length; n += 1) {
    chances[n] = Math.exp(logarithm);
    logarithm += Math.log((mean * (1 + dispersion * n)) / ((n + 1) * (1 + dispersion * mean)));
  }
  return chances;
}
