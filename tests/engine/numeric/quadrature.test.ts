import { describe, expect, it } from 'vitest';
import { gaussLegendre, integrate } from '../../../src/engine/numeric/quadrature.ts';
import { expectClose } from '../../support/numerics.ts';

describe('gaussLegendre', () => {
  it('of order 2 has nodes ±1/√3 of weight 1', () => {
    const { nodes, weights } = gaussLegendre(2);
    expectClose(nodes[0] as number, 1 / Math.sqrt(3), 1e-15);
    expectClose(nodes[1] as number, -1 / Math.sqrt(3), 1e-15);
    for (const weight of weights) expectClose(weight, 1, 1e-15);
  });

  it('of order 3 has nodes 0 and ±√0.6 of weights 8/9 and 5/9', () => {
    const { nodes, weights } = gaussLegendre(3);
    expectClose(nodes[0] as number, Math.sqrt(0.6), 1e-15);
    expect(Math.abs(nodes[1] as number)).toBeLessThan(1e-16);
    expectClose(weights[0] as number, 5 / 9, 1e-14);
    expectClose(weights[1] as number, 8 / 9, 1e-14);
  });

  it.each([1, 5, 10, 24, 25])('of order %d has weights that add up to 2', (order) => {
    const sum = gaussLegendre(order).weights.reduce((total, weight) => total + weight, 0);
    expectClose(sum, 2, 1e-13);
  });

  it('of order n integrates polynomials of degree 2n − 1 exactly', () => {
    for (const order of [2, 3, 8, 24]) {
      const { nodes, weights } = gaussLegendre(order);
      for (let degree = 0; degree < 2 * order; degree += 1) {
        const value = nodes.reduce(
          (sum, node, index) => sum + (weights[index] as number) * node ** degree,
          0,
        );
        // ∫ xⁿ over [−1, 1] is 2/(n + 1) for even n and 0 for odd
        expect(Math.abs(value - (degree % 2 === 0 ? 2 / (degree + 1) : 0))).toBeLessThan(1e-13);
      }
    }
  });
});

describe('integrate', () => {
  it('is exact for polynomials of degree up to 47, in any number of pieces', () => {
    expectClose(
      integrate((x) => x ** 5, 0, 2, 1),
      64 / 6,
      1e-14,
    );
    expectClose(
      integrate((x) => 48 * x ** 47, 0, 1, 3),
      1,
      1e-13,
    );
  });

  it('gives ∫ e^x over [0, 1] = e − 1 and ∫ 1/x over [1, 2] = ln 2', () => {
    expectClose(integrate(Math.exp, 0, 1, 1), Math.E - 1, 1e-14);
    expectClose(
      integrate((x) => 1 / x, 1, 2, 1),
      Math.LN2,
      1e-14,
    );
  });

  it('changes sign with the direction and is 0 over nothing', () => {
    expectClose(integrate(Math.exp, 1, 0, 2), 1 - Math.E, 1e-14);
    expect(integrate(Math.exp, 1, 1, 2)).toBe(0);
  });
});
