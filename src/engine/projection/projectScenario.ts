import type { InputProblem, Result } from '../errors/result.ts';
import { checkInput } from '../input/checkInput.ts';
import type { ModelInput } from '../input/model.ts';
import type { KnownHours } from './knownHours.ts';
import { projectPlan } from './projectPlan.ts';
import type { PlanProjection, ScenarioProjection } from './result.ts';
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
  const steps = projectionSteps(input, known);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, a plan each, for those who have something else to do in between. */
export function* projectionSteps(
  input: ModelInput,
  known: KnownHours | null = null,
): Generator<undefined, Result<ScenarioProjection, readonly InputProblem[]>, undefined> {
  const problems = checkInput(input, known?.sound ?? null);
  if (problems.length > 0) return { ok: false, error: problems };
  yield;
  const world = worldOf(input, known);
  const plans: PlanProjection[] = [];
  for (const plan of input.plans) {
    plans.push(projectPlan(world, plan));
    yield;
  }
  return { ok: true, value: { timeline: timelineOf(world), plans } };
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
