import type { ModelInput } from '../input/model.ts';
import { bounds } from '../input/bounds.ts';
import { roundHalfUp } from '../numeric/rounding.ts';
import type { KnownHours } from '../projection/knownHours.ts';
import { projectPlan } from '../projection/projectPlan.ts';
import { worldOf } from '../projection/world.ts';
import type { ScalePoint } from './factsContract.ts';
import { planById } from './planCosts.ts';

/** Headcounts that are compared, as multiples of the stated one. */
const scaleFactors = [0.5, 1, 2] as const;

/**
 * Cost per person and month at multiples of the headcount, planned steps along with it; servers, sites,
 * fixed devices and own staff stay as they are stated. Undiscounted.
 *
 *   total / Σ n(t)
 */
export function scalability(
  input: ModelInput,
  planId: string,
  known: KnownHours | null = null,
): readonly ScalePoint[] {
  const plan = planById(input, planId);
  return scaleFactors.map((factor) => {
    const scaled = atScale(input, factor);
    const world = worldOf(scaled, known);
    const { totals } = projectPlan(world, plan);
    const { users } = world.counts;
    const personMonths = users.reduce((sum, each) => sum + each, 0);
    return {
      factor,
      headcount: scaled.organisation.headcount,
      lastHeadcount: users.at(-1) ?? scaled.organisation.headcount,
      supportSpend: totals.supportSpend / personMonths,
      allIn: totals.allIn / personMonths,
    };
  });
}

function atScale(input: ModelInput, factor: number): ModelInput {
  const { organisation } = input;
  const most = bounds['organisation.headcount']?.max ?? Number.POSITIVE_INFINITY;
  const headcount = Math.min(most, Math.max(1, roundHalfUp(organisation.headcount * factor)));
  const headcountSteps = organisation.headcountSteps.map(({ month, change }) => ({
    month,
    change: roundHalfUp(change * factor),
  }));
  return { ...input, organisation: { ...organisation, headcount, headcountSteps } };
}
