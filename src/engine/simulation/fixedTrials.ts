import type { ModelInput } from '../input/model.ts';
import { projectPlan } from '../projection/projectPlan.ts';
import type { PlanProjection } from '../projection/result.ts';
import { worldOf } from '../projection/world.ts';
import { createBlock } from './block.ts';
import type { PlanFuture, SimulationRequest, TrialBlock } from './contract.ts';
import type { Lane } from './lanes.ts';
import { createPlanMonth, isHours, type PlanMonth, planMonthFigures } from './planMonth.ts';
import { type InputDraws, inputDraws } from './ranges.ts';
import { createTally, type Tally } from './tally.ts';

/** `runTrials` for requests without luck: each is the projection at its inputs. */
export function fixedTrials(
  request: SimulationRequest,
  firstTrial: number,
  count: number,
): TrialBlock {
  const block = createBlock(request.input, firstTrial, count);
  const draws = inputDraws(request);
  const isRanged = draws.paths.length > 0;
  const tally = createTally(request, block, 1);
  const plans = request.input.plans.map(() => createPlanMonth(1));
  let known: Projected | null = null;
  for (let at = 0; at < block.trials; at += 1) {
    if (isRanged) draws.draw(block.firstTrial + at);
    if (known === null || isRanged) known = projected(draws.input);
    addTrial(tally, at, known, plans);
  }
  return block;
}

interface Projected {
  readonly plans: readonly PlanProjection[];
  readonly discount: Float64Array;
}

function projected(input: ModelInput): Projected {
  const world = worldOf(input);
  return {
    plans: input.plans.map((plan) => projectPlan(world, plan)),
    discount: world.prices.discountFactor,
  };
}

function addTrial(
  tally: Tally,
  at: number,
  { plans, discount }: Projected,
  into: readonly PlanMonth[],
): void {
  tally.begin(at, 1);
  const value: Lane = new Float64Array(1);
  for (let m = 0; m < discount.length; m += 1) {
    for (const [p, plan] of plans.entries()) fillMonth(into[p] as PlanMonth, plan, m);
    value[0] = discount[m] as number;
    tally.month(m, into, value, planMonthFigures);
  }
  tally.end();
}

function fillMonth(into: PlanMonth, plan: PlanProjection, m: number): void {
  const { losses, quantities } = plan;
  into.supportSpend[0] = plan.supportSpend[m] as number;
  into.allIn[0] = plan.allIn[m] as number;
  into.lostProductivity[0] =
    (losses.lostProductivity[m] as number) + (losses.selfHelp[m] as number);
  into.lostContribution[0] = losses.lostContribution[m] as number;
  into.directLosses[0] = losses.directLosses[m] as number;
  into.personHours[0] = quantities.personHours[m] as number;
  into.outageHours[0] = quantities.outageHours[m] as number;
}

/** One trial without luck, month by month. */
export function projectedTrial(
  { isPresentValue }: SimulationRequest,
  draws: InputDraws,
  trial: number,
): readonly PlanFuture[] {
  draws.draw(trial);
  const { plans, discount } = projected(draws.input);
  const month = createPlanMonth(1);
  return plans.map((plan) => {
    const series = planMonthFigures.map((name) => {
      const values = discount.map((value, m) => {
        fillMonth(month, plan, m);
        return (month[name][0] as number) * (isPresentValue === true && !isHours(name) ? value : 1);
      });
      return [name, values] as const;
    });
    const byName = Object.fromEntries(series) as Record<
      (typeof planMonthFigures)[number],
      Float64Array
    >;
    return { planId: plan.planId, ...byName };
  });
}
