import type { ModelInput } from '../input/model.ts';
import { clearLines, emptyLines } from '../projection/lines.ts';
import { addPlan } from '../projection/projectPlan.ts';
import { totalCost } from '../projection/totalCost.ts';
import { worldOf } from '../projection/world.ts';
import type { DecisionMethod, DecisionSubject } from './contract.ts';
import { planById } from './planCosts.ts';
import type { SwitchQuestion } from './switchContract.ts';

/** Whether one can move from the one plan to the other: two plans, neither of them itself a switch. */
export function canSwitch(input: ModelInput, fromPlanId: string, toPlanId: string): boolean {
  const isPlain = (id: string) => planById(input, id).composition.kind !== 'switch';
  return fromPlanId !== toPlanId && isPlain(fromPlanId) && isPlain(toPlanId);
}

/**
 * The best month for a switch in pieces: a unit is a month, 1 … T + 1, each the projection of a plan that
 * switches then (exit charge, onboarding, ramp and parallel months as for any such plan). A part holds
 * cost and exit charge of each month.
 */
export const switchMethod: DecisionMethod<'switchMonth'> = {
  units: ({ input }) => input.horizonMonths + 1,
  part: switchCosts,
  whole: (_, __, parts) => {
    const pairs = parts.flatMap((part) => [...part]);
    const costs = Float64Array.from(pairs.filter((_value, n) => n % 2 === 0));
    const exitCharges = Float64Array.from(pairs.filter((_value, n) => n % 2 === 1));
    return { costs, exitCharges, bestMonth: bestOf(costs) };
  },
};

function switchCosts(
  { input, isPresentValue }: DecisionSubject,
  { fromPlanId, toPlanId, layerSet, parallelMonths = 0 }: SwitchQuestion,
  first: number,
  count: number,
): Float64Array {
  if (!canSwitch(input, fromPlanId, toPlanId)) {
    throw new Error(`There is no switch from "${fromPlanId}" to "${toPlanId}".`);
  }
  const world = worldOf(input);
  const { discountFactor: discounts } = world.prices;
  const lines = emptyLines(input.horizonMonths);
  const part = new Float64Array(2 * count);
  for (let n = 0; n < count; n += 1) {
    const month = first + n + 1;
    const composition = { kind: 'switch' as const, fromPlanId, toPlanId, month, parallelMonths };
    clearLines(lines);
    addPlan(lines, world, { id: '', name: '', composition });
    part[2 * n] = totalCost(lines, world, layerSet, isPresentValue === true);
    part[2 * n + 1] = lines.spend.exit.reduce(
      (sum, amount, m) => sum + amount * (isPresentValue === true ? (discounts[m] as number) : 1),
      0,
    );
  }
  return part;
}

function bestOf(costs: Float64Array): number {
  const least = Math.min(...costs);
  const stay = costs.at(-1) as number;
  const dust = 1e-9 * Math.abs(least);
  return stay - least <= dust ? costs.length : costs.findIndex((cost) => cost - least <= dust) + 1;
}
