import type { InputShare } from './informationContract.ts';
import type { RangedField } from './rangedFields.ts';

/**
 * Rank-correlation shares: Spearman's ρ of a difference of two plans with every input, squared and
 * divided by the sum of the squares. ρ² that is less than nine times its expectation for an input without
 * any effect, 1/(draws − 1), is taken for noise. Largest first; equals keep their order.
 *
 * @param differences A − B in every draw
 */
export function rankShares(
  fields: readonly RangedField[],
  differences: Float64Array,
): readonly InputShare[] {
  const ranks = ranksOf(differences);
  const found = fields.map(({ paths, values }) => {
    const rankCorrelation = correlation(ranksOf(values), ranks);
    const square = rankCorrelation * rankCorrelation;
    const isSeen = square * (differences.length - 1) > 9;
    return { paths, rankCorrelation, square: isSeen ? square : 0 };
  });
  const all = found.reduce((sum, { square }) => sum + square, 0);
  return found
    .map(({ square, ...field }) => ({ ...field, share: all > 0 ? square / all : 0 }))
    .sort((a, b) => b.share - a.share);
}

/** Ranks from 1, ties at their mean. */
function ranksOf(values: Float64Array): Float64Array {
  const order = Array.from(values, (_, n) => n).sort(
    (a, b) => (values[a] as number) - (values[b] as number),
  );
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    const value = values[order[from] as number];
    while (to < order.length && values[order[to] as number] === value) to += 1;
    for (let n = from; n < to; n += 1) ranks[order[n] as number] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Pearson's correlation; 0 where one of the two does not vary. */
function correlation(a: Float64Array, b: Float64Array): number {
  const centre = (a.length + 1) / 2;
  let [product, ofA, ofB] = [0, 0, 0];
  for (let n = 0; n < a.length; n += 1) {
    const [x, y] = [(a[n] as number) - centre, (b[n] as number) - centre];
    product += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA > 0 && ofB > 0 ? product / Math.sqrt(ofA * ofB) : 0;
}
