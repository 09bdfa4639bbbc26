import { describe, expect, it } from 'vitest';
import {
  type Future,
  oneFuture,
  type PlanProjection,
  runTrials,
  type SimulationRequest,
  type TrialTotal,
} from '../../../src/engine/index.ts';
import { jobOf } from '../../../src/runner/jobOf.ts';
import { presetProfiles } from '../../../src/scenario/presetProfiles.ts';
import { createPreset } from '../../../src/scenario/presets.ts';
import { futureSeries, inputAt } from '../../support/futures.ts';
import { projectionOf } from '../../support/projectionFigures.ts';
import { simulated, totalsOf } from '../../support/simulated.ts';
import { expectedTotals, idleTimeOf, strayMeans } from '../../support/simulatedMeans.ts';

const ids = presetProfiles.map(({ id }) => id);

/** Every plan of a preset, the hidden ones too, over 13 months. */
function requestOf(id: (typeof ids)[number], trials: number): SimulationRequest {
  const preset = createPreset(id, { startMonth: '2027-01' });
  const plans = preset.plans.map((plan) => ({ ...plan, isHidden: false }));
  const job = jobOf({ ...preset, plans, horizonMonths: 13 }, { stages: [trials] });
  return { ...job, trials };
}

/**
 * Direct losses of cv 1 at most: the mean of a hundred losses of cv 3.5 is far from normal, and their
 * own spread understates its error. Tails have tests of their own.
 */
function withMildLosses(request: SimulationRequest): SimulationRequest {
  const incidentClasses = request.input.incidentClasses.map((of) => ({
    ...of,
    directLossCv: Math.min(1, of.directLossCv),
  }));
  return { ...request, input: { ...request.input, incidentClasses } };
}

describe.each(ids)('the plans of the preset %s', (id) => {
  it('have simulated means that are the projection where that is exact', () => {
    const request = withMildLosses({ ...requestOf(id, 1_000), hasRanges: false });
    expect(strayMeans(request.input, simulated(request))).toEqual([]);
  });

  it('are the projection to the bit without luck and ranges', () => {
    const request = { ...requestOf(id, 2), hasRanges: false, hasLuck: false };
    const block = simulated(request);
    for (const [p, projection] of projectionOf(request.input).plans.entries()) {
      for (const [name, expected] of Object.entries(expectedTotals(projection))) {
        expect([...totalsOf(block, p, name as TrialTotal)]).toEqual([expected, expected]);
      }
    }
  });

  it('are, without luck, the projection at a trial’s own inputs, month by month', () => {
    const request = { ...requestOf(id, 3), hasLuck: false };
    expect(request.ranges.length).toBeGreaterThan(3);
    const block = runTrials(request, 2, 1);
    const future = oneFuture(request, 2);
    const { plans } = projectionOf(inputAt(request.input, future));
    for (const [p, projection] of plans.entries()) {
      expect(monthsOfFuture(future, p)).toEqual(monthsOfProjection(projection));
      for (const [name, expected] of Object.entries(expectedTotals(projection))) {
        expect(totalsOf(block, p, name as TrialTotal)[0]).toBe(expected);
      }
    }
  });
});

function monthsOfFuture({ plans }: Future, plan: number) {
  return futureSeries.map((name) => [...(plans[plan]?.[name] ?? [])]);
}

/** The same series in the same order. */
function monthsOfProjection(projection: PlanProjection) {
  const { supportSpend, allIn, losses, quantities } = projection;
  const idle = idleTimeOf(projection);
  const { lostContribution, directLosses } = losses;
  const { personHours, outageHours } = quantities;
  const all = [supportSpend, allIn, idle, lostContribution, directLosses, personHours, outageHours];
  return all.map((series) => [...series]);
}
