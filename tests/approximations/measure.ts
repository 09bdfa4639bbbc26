import { projectScenario, runTrials, type SimulationRequest } from '../../src/engine/index.ts';
import { aRequest, totalsOf } from '../support/simulated.ts';
import { type Case, cases } from './cases.ts';

/** How far the projection of one plan is from the mean of its trials. */
export interface Finding {
  readonly scenario: string;
  readonly plan: string;
  /** Money over the horizon. */
  readonly projected: number;
  readonly simulated: number;
  /** Of the simulated spend: what the projection is above it, and one standard error. */
  readonly error: number;
  readonly standardError: number;
}

const blockTrials = 10_000;

/** Measures every case; yields after each, since a million trials take their time. */
export function* measure(trials: number): Generator<readonly Finding[]> {
  for (const each of cases) yield measureCase(each, trials);
}

function measureCase({ name, input }: Case, trials: number): readonly Finding[] {
  const projection = projectScenario(input);
  if (!projection.ok) throw new Error(projection.error.map(({ sentence }) => sentence).join(' '));
  const spends = meanSpends(aRequest(input, { trials, seed: 1 }));
  return projection.value.plans.map(({ planId, totals }, plan) => {
    const { mean, error } = spends[plan] as Mean;
    return {
      scenario: name,
      plan: planId,
      projected: totals.supportSpend,
      simulated: mean,
      error: totals.supportSpend / mean - 1,
      standardError: error / mean,
    };
  });
}

interface Mean {
  readonly mean: number;
  readonly error: number;
}

/** Mean spend of every plan and its standard error, block by block so that no block is kept. */
function meanSpends(request: SimulationRequest): readonly Mean[] {
  const { trials, input } = request;
  const sums = input.plans.map(() => ({ shift: 0, sum: 0, squares: 0 }));
  for (let from = 0; from < trials; from += blockTrials) {
    const block = runTrials(request, from, Math.min(blockTrials, trials - from));
    for (const [plan, into] of sums.entries()) {
      const spend = totalsOf(block, plan, 'supportSpend');
      if (from === 0) into.shift = spend[0] ?? 0;
      for (const amount of spend) {
        into.sum += amount - into.shift;
        into.squares += (amount - into.shift) ** 2;
      }
    }
  }
  return sums.map(({ shift, sum, squares }) => {
    const variance = Math.max(0, squares - (sum * sum) / trials) / (trials - 1);
    return { mean: shift + sum / trials, error: Math.sqrt(variance / trials) };
  });
}
