/**
 * exp, log and power made of + − × ÷ only. The language leaves Math.exp and its kin to each
 * JavaScript engine, so they differ in the last bit between browsers; these do not.
 */

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
float[0] = 1;
/** Index of the word that holds sign and exponent on this machine. */
const high = words[1] === 0x3ff00000 ? 1 : 0;
/**
 * Powers of two from 2^−1021 in steps of 32 and of 1. A product of two is exact, and it is there sooner
 * than a float whose exponent is written into memory and read again.
 */
const coarse = geometric(4.450147717014403e-308, 4_294_967_296, 64);
const fine = geometric(1, 2, 32);

/**
 * e^x within 2 units in the last place; 0 below −745, Infinity above 709.78. Written out without a loop
 * and without constants of the module, so that one call need not wait for the one before.
 */
export function exp(x: number): number {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.2) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const r = x - k * 6.9314718036912381649e-1 - k * 1.90821492927058770002e-10;
  return scaleByPowerOfTwo(exponentialSeries(r), k);
}

/** Σ rⁿ/n! up to n = 13: e^r to the last bit for |r| ≤ ln 2 / 2. */
function exponentialSeries(r: number): number {
  let sum = (1 / 6_227_020_800) * r + 1 / 479_001_600;
  sum = sum * r + 1 / 39_916_800;
  sum = sum * r + 1 / 3_628_800;
  sum = sum * r + 1 / 362_880;
  sum = sum * r + 1 / 40_320;
  sum = sum * r + 1 / 5_040;
  sum = sum * r + 1 / 720;
  sum = sum * r + 1 / 120;
  sum = sum * r + 1 / 24;
  sum = sum * r + 1 / 6;
  sum = sum * r + 1 / 2;
  return (sum * r + 1) * r + 1;
}

/** Natural logarithm within 2 units in the last place; −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x > 0 ? x : Number.NaN;
  let exponent = 0;
  let mantissa = x;
  if (mantissa < 2.2250738585072014e-308) {
    mantissa *= 18014398509481984;
    exponent -= 54;
  }
  float[0] = mantissa;
  exponent += ((words[high] as number) >>> 20) - 1023;
  words[high] = ((words[high] as number) & 0xfffff) | 0x3ff00000;
  mantissa = float[0];
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const low = exponent * 1.90821492927058770002e-10;
  return exponent * 6.9314718036912381649e-1 + (logNearOne(mantissa) + low);
}

/** base^exponent for base ≥ 0; whole exponents up to 1,024 by multiplication, the rest as e^(y ln x). */
export function power(base: number, exponent: number): number {
  if (exponent === 0 || base === 1) return 1;
  if (Number.isInteger(exponent) && exponent > 0 && exponent <= 1024) {
    return wholePower(base, exponent);
  }
  return base === 0 ? 0 : exp(exponent * log(base));
}

/** base^((n + from)/12) at index n for base ≥ 0, to the bit what `power` gives. */
export function fillTwelfthPowers(into: Float64Array, base: number, from = 0): void {
  const logarithm = base > 0 && base !== 1 ? log(base) : 0;
  for (let index = 0; index < into.length; index += 1) {
    const n = index + from;
    const isPlain = n % 12 === 0 || base === 1 || base === 0;
    into[index] = isPlain ? power(base, n / 12) : exp((n / 12) * logarithm);
  }
}

function wholePower(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/** ln m = 2·artanh(s), s = (m − 1)/(m + 1), |s| ≤ 0.172. */
function logNearOne(mantissa: number): number {
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = (1 / 23) * square;
  series = (series + 1 / 21) * square;
  series = (series + 1 / 19) * square;
  series = (series + 1 / 17) * square;
  series = (series + 1 / 15) * square;
  series = (series + 1 / 13) * square;
  series = (series + 1 / 11) * square;
  series = (series + 1 / 9) * square;
  series = (series + 1 / 7) * square;
  series = (series + 1 / 5) * square;
  series = (series + 1 / 3) * square;
  return 2 * s + 2 * s * series;
}

function scaleByPowerOfTwo(value: number, k: number): number {
  if (k < -1021) return scaleByPowerOfTwo(value, k + 200) * 6.223015277861142e-61;
  if (k > 1023) return scaleByPowerOfTwo(value, k - 1) * 2;
  const place = k + 1021;
  return value * ((coarse[place >> 5] as number) * (fine[place & 31] as number));
}

function geometric(first: number, factor: number, count: number): Float64Array {
  const powers = new Float64Array(count).fill(first);
  for (let n = 1; n < count; n += 1) powers[n] = (powers[n - 1] as number) * factor;
  return powers;
}
