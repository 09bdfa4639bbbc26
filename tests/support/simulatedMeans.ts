import {
  type ModelInput,
  type Plan,
  type PlanProjection,
  type TrialBlock,
  type TrialTotal,
  trialTotals,
} from '../../src/engine/index.ts';
import { projectionOf } from './projectionFigures.ts';
import { totalsOf } from './simulated.ts';
import { largestScore, momentsOf } from './statistics.ts';

/** What a trial leaves, as the projection has it. */
export function expectedTotals(projection: PlanProjection) {
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
export function idleTimeOf({ losses }: PlanProjection): Float64Array {
  return losses.lostProductivity.map((money, m) => money + (losses.selfHelp[m] as number));
}

/** The compositions that a plan rests on: those of the plans that it follows, mixes or moves between. */
function reachOf(plan: Plan, plans: readonly Plan[]): string {
  const text = JSON.stringify(plan.composition);
  const others = plans.filter(({ id }) => id !== plan.id && text.includes(`PlanId":"${id}"`));
  const followed = plans.filter(({ id }) => id !== plan.id && text.includes(`planId":"${id}"`));
  return [text, ...[...others, ...followed].map((other) => reachOf(other, plans))].join('\n');
}

/** Whether own staff are far more than could be wanted, wherever there are any. */
function isStaffToSpare(reach: string): boolean {
  return [...reach.matchAll(/"fte":([\d.e+]+)/g)].every(([, fte]) => Number(fte) >= plentyOfStaff);
}

const plentyOfStaff = 1_000;

/** The same plans with so many of own staff that nothing goes to the provider for want of hours. */
export function withStaffToSpare(input: ModelInput): ModelInput {
  const plans = input.plans.map((plan) => {
    const { composition } = plan;
    if (composition.kind !== 'staffFirst') return plan;
    const staff = { ...composition.staff, fte: plentyOfStaff };
    return { ...plan, composition: { ...composition, staff } };
  });
  return { ...input, plans };
}

/**
 * What the projection computes exactly: of a plan whose staff may be short of hours only direct losses, of one with a bank
 * or a pool everything that is not a bill; the mean of the worst month of none.
 */
function exactTotals({ plans }: ModelInput, plan: Plan): readonly TrialTotal[] {
  const reach = reachOf(plan, plans);
  if (reach.includes('"staffFirst"') && !isStaffToSpare(reach)) return ['directLosses'];
  const bills = ['supportSpend', 'allIn'];
  const isBilledExactly = !/"kind":"(?:blockHours|pool)"/.test(reach);
  return trialTotals.filter(
    (name) => name !== 'worstMonth' && (isBilledExactly || !bills.includes(name)),
  );
}

/** Totals whose mean is more than 4.5 standard errors from the projection. */
export function strayMeans(input: ModelInput, block: TrialBlock): readonly string[] {
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
