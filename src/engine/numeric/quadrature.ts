interface Rule {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

/** Gauss–Legendre rule on [−1, 1]: roots of the Legendre polynomial by Newton's method. */
export function gaussLegendre(order: number): Rule {
  const nodes: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < order; i += 1) {
    let x = cosine((Math.PI * (i + 0.75)) / (order + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step += 1) {
      const at = legendre(order, x);
      slope = at.slope;
      const change = at.value / slope;
      x -= change;
      if (Math.abs(change) < 1e-16) break;
    }
    nodes.push(x);
    weights.push(2 / ((1 - x * x) * slope * slope));
  }
  return { nodes, weights };
}

const rule = gaussLegendre(24);

/** ∫ f over [from, to], in `pieces` equal pieces of 24 Gauss–Legendre nodes. */
export function integrate(
  f: (x: number) => number,
  from: number,
  to: number,
  pieces: number,
): number {
  const half = (to - from) / pieces / 2;
  let sum = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    const middle = from + half * (2 * piece + 1);
    for (let i = 0; i < rule.nodes.length; i += 1) {
      sum += (rule.weights[i] as number) * f(middle + half * (rule.nodes[i] as number));
    }
  }
  return sum * half;
}

function legendre(order: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let n = 2; n <= order; n += 1) {
    const next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
    before = value;
    value = next;
  }
  return { value, slope: (order * (x * value - before)) / (x * x - 1) };
}

/** cos x for x in [0, π], good enough to start Newton's method. */
function cosine(x: number): number {
  const t = x - Math.PI / 2;
  const square = t * t;
  let term = -t;
  let sum = -t;
  for (let n = 1; n < 12; n += 1) {
    term *= -square / (2 * n * (2 * n + 1));
    sum += term;
  }
  return sum;
}
