import {
  type LayerSet,
  layerSets,
  type PairComparison,
  type PairSummary,
  type SimulationRequest,
  type TrialBlock,
} from './contract.ts';
import { meanOf } from './spread.ts';

/** Totals of one plan over the trials of a block. */
export type TotalsOf = (plan: number, name: LayerSet) => Float64Array;

/** Every pair of plans, in the order of the scenario. */
export function pairsOf(
  { input }: SimulationRequest,
  block: TrialBlock,
  totalsOf: TotalsOf,
): readonly PairSummary[] {
  const { plans, horizonMonths } = input;
  const pairs = plans.flatMap((_, a) =>
    plans.slice(a + 1).map((_next, n) => [a, a + 1 + n] as const),
  );
  return pairs.map(([a, b], pair) => {
    const compared = layerSets.map((name, set) => {
      const begin = (set * pairs.length + pair) * (horizonMonths + 1);
      const counts = block.breakEvenMonths.subarray(begin, begin + horizonMonths + 1);
      return comparison(totalsOf(a, name), totalsOf(b, name), counts);
    });
    return {
      firstPlanId: plans[a]?.id ?? '',
      secondPlanId: plans[b]?.id ?? '',
      supportSpend: compared[0] as PairComparison,
      allIn: compared[1] as PairComparison,
    };
  });
}

function comparison(a: Float64Array, b: Float64Array, months: Int32Array): PairComparison {
  const trials = a.length;
  const difference = new Float64Array(trials);
  let first = 0;
  let second = 0;
  for (let n = 0; n < trials; n += 1) {
    const d = (a[n] as number) - (b[n] as number);
    difference[n] = d;
    first += d < 0 ? 1 : 0;
    second += d > 0 ? 1 : 0;
  }
  const { mean, standardError } = meanOf(difference);
  return {
    probabilityFirstCheaper: first / trials,
    probabilitySecondCheaper: second / trials,
    probabilityEqual: (trials - first - second) / trials,
    meanDifference: mean,
    meanDifferenceStandardError: standardError,
    breakEven: Float64Array.from(months.subarray(0, -1), (count) => count / trials),
    probabilityNever: (months.at(-1) as number) / trials,
  };
}

/** P(cheapest) of every plan; plans level at the lowest cost share the trial. */
export function cheapestShares(plans: number, totalsOf: (plan: number) => Float64Array) {
  const all = Array.from({ length: plans }, (_, p) => totalsOf(p));
  const trials = (all[0] as Float64Array).length;
  const shares = new Float64Array(plans);
  for (let n = 0; n < trials; n += 1) {
    let least = Number.POSITIVE_INFINITY;
    let level = 0;
    for (let p = 0; p < plans; p += 1) {
      const cost = (all[p] as Float64Array)[n] as number;
      if (cost < least) {
        least = cost;
        level = 1;
      } else if (cost === least) {
        level += 1;
      }
    }
    for (let p = 0; p < plans; p += 1) {
      if ((all[p] as Float64Array)[n] === least) shares[p] = (shares[p] as number) + 1 / level;
    }
  }
  return shares.map((share) => share / trials);
}
