import { squared } from '../numeric/powers.ts';
import type { DecisionSubject } from './contract.ts';
import type { InformationQuestion, InformationValue } from './informationContract.ts';
import { type MainEffects, mainEffects } from './mainEffects.ts';
import { type OrthogonalBasis, orthogonalBasis } from './orthogonalBasis.ts';
import { rangedFields } from './rangedFields.ts';
import { rankShares } from './rankShares.ts';

/**
 * What it is worth to know inputs θ before choosing a plan; luck is never known and never counts.
 *
 *   EVPI   = min_p E[f_p] − E[min_p f_p]
 *   EVPPIᵢ = min_p E[f_p] − E[min_p E[f_p | θᵢ]]      f_p: the projection's cost of plan p at θ
 *
 * over keyed draws of θ. With p* the plan of the lowest mean and d_p = f_p − f_p*, EVPI is the mean of
 * max_p(−d_p), EVPPIᵢ the mean of max_p(−c_p − m_pi(θᵢ)) over the PERT of θᵢ, where c_p is the mean of
 * d_p and m_pi the main effect of the input on it (`mainEffects`: cubics, with products of the strongest
 * inputs to take scatter away). Coefficients within three standard errors of 0 are noise and count as 0:
 * an input without effect is worth 0 unless one of them passes by chance (1 in 400), and then by no more
 * than its standard error. Values are cut to 0 ≤ EVPPI ≤ EVPI.
 * Standard errors are those of the draws; where a cubic does not fit a cost with corners, EVPPI is too
 * small rather than too large. Ranges that share their quantile are one input.
 *
 * @param costs [draw][plan] from `costDraws`, all draws from the first on
 */
export function informationValue(
  subject: DecisionSubject,
  question: InformationQuestion,
  costs: Float64Array,
): InformationValue {
  const { planIds, draws } = question;
  const fields = rangedFields(subject, draws);
  const bases = fields.map(orthogonalBasis);
  const all = planIds.map((_, plan) =>
    Float64Array.from({ length: draws }, (_none, n) => costs[n * planIds.length + plan] as number),
  );
  const { best, fits } = comparedToBest(all, bases);
  const level = mainEffects(all[best] as Float64Array, bases).mean;
  const total = knowingAll(all, best, bases);
  const pair = question.pair ?? nearestPair(planIds, fits, best);
  return {
    bestPlanId: planIds[best] as string,
    means: fits.map(({ mean }) => level + mean),
    total,
    inputs: fields
      .map(({ paths }, f) => ({ paths, ...knowingOne(fits, f, total.value) }))
      .sort((a, b) => b.value - a.value),
    pair,
    shares: pair === null ? [] : rankShares(fields, differenceOf(all, planIds, pair)),
  };
}

interface Compared {
  /** Index of the plan with the lowest mean. */
  readonly best: number;
  /** Every plan's cost less the best one's. */
  readonly fits: readonly MainEffects[];
}

function comparedToBest(all: readonly Float64Array[], bases: readonly OrthogonalBasis[]): Compared {
  const fitsTo = (reference: number) =>
    all.map((series) => mainEffects(minus(series, all[reference] as Float64Array), bases));
  const first = lowest(all.map(meanOf));
  const fits = fitsTo(first);
  const best = lowest(fits.map(({ mean }) => mean));
  return best === first ? { best, fits } : { best, fits: fitsTo(best) };
}

/** EVPI, from what each draw's cheapest plan saves against the best one. */
function knowingAll(
  all: readonly Float64Array[],
  best: number,
  bases: readonly OrthogonalBasis[],
): InformationValue['total'] {
  const chosen = all[best] as Float64Array;
  const regret = chosen.map(
    (cost, n) => cost - Math.min(...all.map((series) => series[n] as number)),
  );
  const { mean, standardError } = mainEffects(regret, bases);
  return { value: Math.max(0, mean), standardError };
}

/** EVPPI of one field: the plan is chosen anew at every value of its grid. */
function knowingOne(fits: readonly MainEffects[], field: number, most: number) {
  const effects = fits.map(({ effects: own }) => own[field] ?? null);
  const grid = effects.find((each) => each !== null);
  if (grid === undefined || grid === null) return { value: 0, standardError: 0 };
  const least = Math.min(...fits.map(({ mean }) => mean));
  let saved = 0;
  let variance = 0;
  for (let n = 0; n < grid.length; n += 1) {
    const means = fits.map(({ mean }, p) => mean + (effects[p]?.[n] ?? 0));
    const chosen = lowest(means);
    saved += least - (means[chosen] as number);
    variance += squared((fits[chosen] as MainEffects).standardError);
  }
  return {
    value: Math.min(most, Math.max(0, saved / grid.length)),
    standardError: Math.sqrt(variance / grid.length),
  };
}

/** The best plan and the one next to it; null with a single plan. */
function nearestPair(planIds: readonly string[], fits: readonly MainEffects[], best: number) {
  if (planIds.length < 2) return null;
  const others = fits.map(({ mean }, p) => (p === best ? Number.POSITIVE_INFINITY : mean));
  return [planIds[best] as string, planIds[lowest(others)] as string] as const;
}

function differenceOf(
  all: readonly Float64Array[],
  planIds: readonly string[],
  [a, b]: readonly [string, string],
): Float64Array {
  const [first, second] = [all[planIds.indexOf(a)], all[planIds.indexOf(b)]];
  if (first === undefined || second === undefined) {
    throw new Error(`"${a}" or "${b}" is not among the plans that are weighed.`);
  }
  return minus(first, second);
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, n) => value - (b[n] as number));
}

function meanOf(series: Float64Array): number {
  return series.reduce((sum, value) => sum + value, 0) / series.length;
}

/** Index of the smallest value, the first of equals. */
function lowest(values: readonly number[]): number {
  return values.indexOf(Math.min(...values));
}
