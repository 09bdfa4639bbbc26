export interface QuadratureNode {
  /** In −1 … 1. */
  readonly node: number;
  readonly weight: number;
}

/** Nodes and weights of the Gauss–Legendre rule on −1 … 1, by Newton's method on the polynomial. */
export function gaussLegendre(order: number): readonly QuadratureNode[] {
  return Array.from({ length: order }, (_, index) => {
    let node = Math.cos((Math.PI * (index + 0.75)) / (order + 0.5));
    for (let round = 0; round < 50; round += 1) {
      const { value, slope } = legendre(order, node);
      node -= value / slope;
      if (Math.abs(value / slope) < 1e-15) break;
    }
    const { slope } = legendre(order, node);
    return { node, weight: 2 / ((1 - node * node) * slope * slope) };
  });
}

function legendre(order: number, x: number): { readonly value: number; readonly slope: number } {
  let before = 1;
  let value = x;
  for (let n = 2; n <= order; n += 1) {
    const next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
    before = value;
    value = next;
  }
  return { value, slope: (order * (x * value - before)) / (x * x - 1) };
}
