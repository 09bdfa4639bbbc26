import { type SimulationRequest, runTrials, summarise } from '../../src/engine/index.ts';
import { jobOf } from '../../src/runner/jobOf.ts';
import { createPreset } from '../../src/scenario/presets.ts';

export { requestOf, simulate } from '../oracles/adapter.ts';
export { runTrials } from '../../src/engine/index.ts';
export { simulateNaively } from './naive.ts';

/** The preset with four plans, ranges on. */
export function defaultRequest(trials: number): SimulationRequest {
  const plans = createPreset('agency', { startMonth: '2027-01' });
  return { ...jobOf(plans, { stages: [trials] }), trials };
}

/** Trials with the percentiles that the page shows. */
export function runAndSummarise(request: SimulationRequest): void {
  const block = runTrials(request, 0, request.trials);
  summarise(request, [block], {
    totals: ['supportSpend', 'allIn', 'worstMonth'],
    fans: ['cumulativeAllIn', 'monthlySupportSpend'],
  });
}

/** The same organisation with another number of people and fixed inputs. */
export function requestWithPeople(headcount: number, trials: number): SimulationRequest {
  const request = defaultRequest(trials);
  const organisation = { ...request.input.organisation, headcount };
  return { ...request, hasRanges: false, input: { ...request.input, organisation } };
}
