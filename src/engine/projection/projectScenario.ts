import type { InputProblem, Result } from '../errors/result.ts';
import { checkInput } from '../input/checkInput.ts';
import type { ModelInput } from '../input/model.ts';
import type { KnownHours } from './knownHours.ts';
import { projectPlan } from './projectPlan.ts';
import type { ScenarioProjection } from './result.ts';
import { type World, worldOf } from './world.ts';

/**
 * Expected spend, downtime and losses of every plan over the same incidents: no randomness.
 *
 * @param known expectations remembered between inputs that differ in few figures; null: nothing is remembered
 * @returns the projection, every figure finite; or every problem of the input
 */
export function projectScenario(
  input: ModelInput,
  known: KnownHours | null = null,
): Result<ScenarioProjection, readonly InputProblem[]> {
  const problems = checkInput(input, known?.sound ?? null);
  if (problems.length > 0) return { ok: false, error: problems };
  const world = worldOf(input, known);
  return {
    ok: true,
    value: {
      timeline: timelineOf(world),
      plans: input.plans.map((plan) => projectPlan(world, plan)),
    },
  };
}

function timelineOf({ counts, prices }: World): ScenarioProjection['timeline'] {
  return {
    headcount: counts.users,
    devices: counts.devices,
    servers: counts.servers,
    sites: counts.sites,
    hourlyLabourCost: prices.hourlyLabourCost,
    revenuePerHour: prices.revenuePerHour,
    discountFactor: prices.discountFactor,
  };
}
