/** Φ(z): probability that a standard normal is at most z; 2Φ(z) − 1 is a gamma probability of z²/2. */
export function normalCdf(z: number): number {
  const outside = 1 - gammaCdf((z * z) / 2, 0.5, 1);
  // In the tail the fraction has no difference to lose figures in.
  const tail = (Math.abs(z) > 2 ? upperFraction((z * z) / 2, 0.5) : outside) / 2;
  return z < 0 ? tail : 1 - tail;
}

/**
 * P(X ≤ x) of a gamma variable: the regularised lower incomplete gamma function P(shape, x/scale), by its
 * series below shape + 1 and by Lentz's continued fraction above.
 */
export function gammaCdf(x: number, shape: number, scale: number): number {
  const y = x / scale;
  if (Number.isNaN(y) || Number.isNaN(shape)) return Number.NaN;
  if (y <= 0) return 0;
  if (y === Number.POSITIVE_INFINITY) return 1;
  return y < shape + 1 ? lowerSeries(y, shape) : 1 - upperFraction(y, shape);
}

/** Far more terms than any shape that a person may enter asks for. */
const mostTerms = 100_000;

function lowerSeries(y: number, shape: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < mostTerms && term > sum * 1e-17; n += 1) {
    term *= y / (shape + n);
    sum += term;
  }
  return sum * front(y, shape);
}

/** Q(shape, y) = 1 − P(shape, y). */
function upperFraction(y: number, shape: number): number {
  let b = y + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < mostTerms; n += 1) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return fraction * front(y, shape);
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** y^shape · e^−y / Γ(shape) */
function front(y: number, shape: number): number {
  return Math.exp(shape * Math.log(y) - y - logGamma(shape));
}

const stirlingFrom = 10;

/** ln Γ(x), x > 0: Stirling's series, from 10 on; below by Γ(x) = Γ(x + n) / (x (x + 1) … (x + n − 1)). */
function logGamma(x: number): number {
  let [product, shifted] = [1, x];
  for (; shifted < stirlingFrom; shifted += 1) product *= shifted;
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
  const main = (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2;
  return main + series - Math.log(product);
}
