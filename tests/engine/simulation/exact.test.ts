import { describe, expect, it } from 'vitest';
import { simulate, type W1 } from '../../oracles/adapter.ts';
import { countUpTo, largestScore, scoreOfHits, scoreOfMean } from '../../support/statistics.ts';
import exactFigures from './exactFigures.json' with { type: 'json' };

/*
 * `exactFigures.json` holds exact figures of compound Poisson costs: the distribution of independent
 * months by the fast Fourier transform on the lattice of possible bills, computed outside this project
 * and equal to Panjer's recursion there. `upTo` is P(cost ≤ value) at the smallest lattice point that
 * reaches the quantile `p`. No figure comes from this engine.
 */
interface Exact {
  readonly mean: number;
  readonly deviation: number;
  readonly quantiles: readonly {
    readonly p: number;
    readonly value: number;
    readonly upTo: number;
  }[];
}

interface ExactSet {
  readonly name: string;
  readonly months: number;
  readonly params: W1;
  readonly hourly: Exact;
  readonly managed: Exact;
  readonly downtime: Exact;
  readonly hourlyCheaper: number;
}

const sets: readonly ExactSet[] = exactFigures;

/** Enough trials to see an error of one per cent of a standard deviation, within six million incidents. */
function trialsFor({ params, months }: ExactSet): number {
  const perMonth = params.classes.reduce((sum, { lambda }) => sum + lambda, 0);
  return Math.max(400, Math.min(30_000, Math.floor(4e6 / (perMonth * months))));
}

/** |z| of the mean and of the trials at or below every exact percentile; a sure event has no score. */
function scores(sample: ArrayLike<number>, { mean, deviation, quantiles }: Exact) {
  const values = Float64Array.from(sample);
  const ofMean = deviation > 0 ? scoreOfMean(values, mean, deviation) : 0;
  const below = quantiles
    .filter(({ upTo }) => upTo < 1 - 1e-12)
    .map(({ p, value, upTo }) => ({
      name: `P${100 * p}`,
      score: scoreOfHits(countUpTo(values, value), values.length, upTo),
    }));
  return [{ name: 'mean', score: ofMean }, ...below];
}

describe.each(sets)('simulated costs of $name', (set) => {
  it('have the exact mean, percentiles and chance that hourly is cheaper', async () => {
    const trials = trialsFor(set);
    const found = await simulate(set.params, trials, set.months, 1);
    const all = [
      ...scores(found.hourly.total, set.hourly),
      ...scores(found.managed.total, set.managed),
      ...scores(found.downtime, set.downtime),
      {
        name: 'hourly cheaper',
        score: scoreOfHits((found.pHourlyCheaper ?? 0) * trials, trials, set.hourlyCheaper),
      },
    ];
    expect(all.filter(({ score }) => !(Math.abs(score) <= largestScore))).toEqual([]);
  });
});
