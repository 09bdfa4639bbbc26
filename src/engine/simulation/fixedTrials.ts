import type { ModelInput } from '../input/model.ts';
import { projectPlan } from '../projection/projectPlan.ts';
import type { PlanProjection } from '../projection/result.ts';
import { worldOf } from '../projection/world.ts';
import { createBlock } from './block.ts';
import type { PlanFuture, SimulationRequest, TrialBlock } from './contract.ts';
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
    if (known === null || isRanged) known = projected(draws.input, request.isPresentValue === true);
    addTrial(tally, at, known, plans);
  }
  return block;
}

interface Projected {
  readonly plans: readonly PlanProjection[];
  readonly months: number;
  /** Null where money is not discounted. */
  readonly discount: Float64Array | null;
}

function projected(input: ModelInput, isPresentValue: boolean): Projected {
  const world = worldOf(input);
  return {
    plans: input.plans.map((plan) => projectPlan(world, plan)),
    months: input.horizonMonths,
    discount: isPresentValue ? world.prices.discountFactor : null,
  };
}

function addTrial(
  tally: Tally,
  at: number,
  { plans, months, discount }: Projected,
  into: readonly PlanMonth[],
): void {
  tally.begin(at, 1);
  for (let m = 0; m < months; m += 1) {
    for (const [p, plan] of plans.entries()) fillMonth(into[p] as PlanMonth, plan, m);
    tally.month(m, into, discount?.subarray(m, m + 1) ?? null, planMonthFigures);
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
  const { plans, months, discount } = projected(draws.input, isPresentValue === true);
  const month = createPlanMonth(1);
  return plans.map((plan) => {
    const series = planMonthFigures.map((name) => {
      const values = Float64Array.from({ length: months }, (_, m) => {
        fillMonth(month, plan, m);
        const value = isHours(name) ? 1 : (discount?.[m] ?? 1);
        return (month[name][0] as number) * value;
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
