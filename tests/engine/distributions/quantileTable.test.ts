import { describe, expect, it } from 'vitest';
import { lognormalTable } from '../../../src/engine/distributions/tables.ts';
import { normalCdf } from '../../../src/engine/numeric/normal.ts';
import { normalQuantile } from '../../../src/engine/numeric/normalQuantile.ts';

/** ∫ q^k du of a lognormal of mean 1 between two probabilities: e^{σ²k(k−1)/2}·(Φ(b − kσ) − Φ(a − kσ)). */
function moment(k: 1 | 2, sigma: number, from: number, to: number): number {
  const below = (u: number) => normalCdf(normalQuantile(u, 1 - u) - k * sigma);
  return Math.exp((sigma * sigma * k * (k - 1)) / 2) * (below(to) - below(from));
}

describe.each([0.25, 1, 2.77, 10])('the body of a lognormal table with cv %d', (cv) => {
  const sigma = Math.sqrt(Math.log(1 + cv * cv));
  const { body } = lognormalTable(cv);
  const cells = body.length;
  const cut = cells / 128;

  // What a cubic leaves is of the order of (h/u)⁴ for nodes h apart at a distance u from the end:
  // 16⁻⁴ = 1.5e-5 at the cut ends, and less inside. Single precision adds 6e-8.
  it('has the mean of each cell', () => {
    for (let cell = cut; cell < cells - cut; cell += 61) {
      const mean = cells * moment(1, sigma, cell / cells, (cell + 1) / cells);
      expect((body[cell] as number) / mean).toBeCloseTo(1, 4);
    }
  });

  it('loses less than two millionths of the variance within its cells', () => {
    let squares = 0;
    for (const mean of body.subarray(cut, cells - cut)) squares += (mean * mean) / cells;
    const lost = moment(2, sigma, 1 / 128, 127 / 128) - squares;
    expect(lost / (cv * cv)).toBeLessThan(2e-6);
    expect(lost / (cv * cv)).toBeGreaterThan(-1e-8);
  });
});
