import { describe, expect, it } from 'vitest';
import {
  type Future,
  type ModelInput,
  oneFuture,
  type Plan,
  type PlanProjection,
  runTrials,
  type SimulationRequest,
  type TrialBlock,
  type TrialTotal,
  trialTotals,
} from '../../../src/engine/index.ts';
import { jobOf } from '../../../src/runner/jobOf.ts';
import { presetProfiles } from '../../../src/scenario/presetProfiles.ts';
import { createPreset } from '../../../src/scenario/presets.ts';
import { futureSeries, inputAt } from '../../support/futures.ts';
import { projectionOf } from '../../support/projectionFigures.ts';
import { simulated, totalsOf } from '../../support/simulated.ts';
import { largestScore, momentsOf } from '../../support/statistics.ts';

const ids = presetProfiles.map(({ id }) => id);

/** Every plan of a preset, the hidden ones too, over 18 months. */
function requestOf(id: (typeof ids)[number], trials: number): SimulationRequest {
  const preset = createPreset(id, { startMonth: '2027-01' });
  const plans = preset.plans.map((plan) => ({ ...plan, isHidden: false }));
  const job = jobOf({ ...preset, plans, horizonMonths: 18 }, { stages: [trials] });
  return { ...job, trials };
}

/** What a trial leaves, as the projection has it. */
function expectedTotals(projection: PlanProjection) {
  const { totals, supportSpend } = projection;
  return {
    supportSpend: totals.supportSpend,
    lostProductivity: idleTimeOf(projection).reduce((sum, money) => sum + money, 0),
    lostContribution: totals.losses.lostContribution,
    directLosses: totals.losses.directLosses,
    allIn: totals.allIn,
    personHours: totals.quantities.personHours,
    outageHours: totals.quantities.outageHours,
    worstMonth: Math.max(...supportSpend),
  };
}

/** Lost productivity of each month, that of helping oneself included. */
function idleTimeOf({ losses }: PlanProjection): Float64Array {
  return losses.lostProductivity.map((money, m) => money + (losses.selfHelp[m] as number));
}

/** The compositions that a plan rests on: those of the plans that it follows, mixes or moves between. */
function reachOf(plan: Plan, plans: readonly Plan[]): string {
  const text = JSON.stringify(plan.composition);
  const others = plans.filter(({ id }) => id !== plan.id && text.includes(`PlanId":"${id}"`));
  const followed = plans.filter(({ id }) => id !== plan.id && text.includes(`planId":"${id}"`));
  return [text, ...[...others, ...followed].map((other) => reachOf(other, plans))].join('\n');
}

/**
 * What the projection computes exactly: of a plan with own staff only direct losses, of one with a bank
 * or a pool everything that is not a bill; the mean of the worst month of none.
 */
function exactTotals({ plans }: ModelInput, plan: Plan): readonly TrialTotal[] {
  const reach = reachOf(plan, plans);
  if (reach.includes('"staffFirst"')) return ['directLosses'];
  const bills = ['supportSpend', 'allIn'];
  const isBilledExactly = !/"kind":"(?:blockHours|pool)"/.test(reach);
  return trialTotals.filter(
    (name) => name !== 'worstMonth' && (isBilledExactly || !bills.includes(name)),
  );
}

/** Totals whose mean is more than 4.5 standard errors from the projection. */
function strayMeans(input: ModelInput, block: TrialBlock): readonly string[] {
  return projectionOf(input).plans.flatMap((projection, p) => {
    const expected = expectedTotals(projection);
    return exactTotals(input, input.plans[p] as Plan).flatMap((name) => {
      const { mean, variance, count } = momentsOf(totalsOf(block, p, name));
      const distance = Math.abs(mean - expected[name]) - 1e-9 * Math.abs(expected[name]);
      const score = distance / Math.sqrt(variance / count);
      return distance <= 0 || score < largestScore
        ? []
        : [`${projection.planId} ${name}: ${mean} for ${expected[name]}, z = ${score}`];
    });
  });
}

describe.each(ids)('the plans of the preset %s', (id) => {
  it('have simulated means that are the projection where that is exact', () => {
    const request = { ...requestOf(id, 600), hasRanges: false };
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
