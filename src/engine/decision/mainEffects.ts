import { addTerms, type Fit, settle, type Term, termOf } from './leastSquares.ts';
import type { OrthogonalBasis } from './orthogonalBasis.ts';

/** A figure as a mean and what each field moves by itself. */
export interface MainEffects {
  /** E[y]; what the fields explain does not blur it. */
  readonly mean: number;
  readonly standardError: number;
  /** E[y | field] − E[y] on the field's grid; null where nothing can be told from noise. */
  readonly effects: readonly (Float64Array | null)[];
}

/** Fields whose products with each other are fitted too. */
const strongFields = 8;

/**
 * Fits y ≈ c + Σᵢ mᵢ(θᵢ) + Σ bᵢⱼ·p₁(θᵢ)·p₁(θⱼ) by least squares: mᵢ a cubic in each field, products of the
 * strongest fields two by two. Fields are independent and every polynomial has mean 0 over its field, so
 * that mᵢ is the conditional mean of y less its mean whatever the products are; these only take scatter
 * away, as does every mᵢ from the others and from c. See `settle` for what counts as noise.
 *
 * @param values y in every draw
 */
export function mainEffects(values: Float64Array, bases: readonly OrthogonalBasis[]): MainEffects {
  const draws = values.length;
  const owners = bases.flatMap(({ onDraws }, field) =>
    onDraws.map((column, degree) => ({ field, degree, column })),
  );
  const fit: Fit = { rest: values.slice(), terms: [], coefficients: [], mean: 0 };
  addTerms(
    fit,
    owners.map(({ column }) => termOf(column)),
  );
  settle(fit);
  const lines = owners.flatMap(({ degree, column }, k) =>
    degree === 0 ? [{ column, strength: Math.abs(fit.coefficients[k] as number) }] : [],
  );
  addTerms(fit, productsOf(lines));
  settle(fit);
  const seen = fit.coefficients.filter((value) => value !== 0).length;
  const variance = termOf(fit.rest).size / Math.max(1, draws - 1 - seen);
  return {
    mean: fit.mean,
    standardError: Math.sqrt(variance / draws),
    effects: bases.map(({ onGrid }, field) => {
      const own = owners.flatMap((owner, k) => {
        const times = fit.coefficients[k] as number;
        return owner.field === field && times !== 0
          ? [{ column: onGrid[owner.degree] as Float64Array, times }]
          : [];
      });
      return own.length === 0 ? null : combined(own);
    }),
  };
}

interface Line {
  readonly column: Float64Array;
  readonly strength: number;
}

/** Products of the strongest lines two by two. */
function productsOf(lines: readonly Line[]): readonly Term[] {
  const strong = lines
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, strongFields);
  return strong.flatMap(({ column }, k) =>
    strong
      .slice(k + 1)
      .map(({ column: other }) => termOf(column.map((value, n) => value * (other[n] as number)))),
  );
}

function combined(own: readonly { column: Float64Array; times: number }[]): Float64Array {
  const total = new Float64Array(own[0]?.column.length ?? 0);
  for (const { column, times } of own) {
    for (let n = 0; n < total.length; n += 1) {
      total[n] = (total[n] as number) + times * (column[n] as number);
    }
  }
  return total;
}
