import type { ModelInput } from '../input/model.ts';
import type { Plan } from '../input/plan.ts';
import { asNew } from '../projection/contracts.ts';
import { type Part, partsOf } from '../projection/parts.ts';
import { planById } from './planCosts.ts';

/** The parts in force over a stretch of months. */
export interface PlanPeriod {
  readonly parts: readonly Part[];
  readonly fromMonth: number;
  readonly untilMonth: number;
  /** Last month in which the parts are paid; later than `untilMonth` while two plans run in parallel. */
  readonly paidUntil: number;
}

/**
 * The periods of a plan within the horizon: one, or the two sides of a switch. One that is only paid and
 * meets no incidents ends before it begins.
 */
export function planPeriods(input: ModelInput, { composition }: Plan): readonly PlanPeriod[] {
  const last = input.horizonMonths;
  if (composition.kind !== 'switch') {
    const parts = partsOf(composition, input.plans);
    return [{ parts, fromMonth: 1, untilMonth: last, paidUntil: last }];
  }
  const { fromPlanId, toPlanId, month, parallelMonths } = composition;
  const [before, after] = [partsById(input, fromPlanId), partsById(input, toPlanId)];
  const first = {
    parts: before,
    fromMonth: 1,
    untilMonth: Math.min(last, month - 1),
    paidUntil: Math.min(last, month > last ? last : month - 1 + parallelMonths),
  };
  const parts = month === 1 ? after : after.map(asNew);
  const second = { parts, fromMonth: month, untilMonth: last, paidUntil: last };
  return [first, second].filter(({ fromMonth, paidUntil }) => fromMonth <= paidUntil);
}

function partsById(input: ModelInput, planId: string): readonly Part[] {
  const { composition } = planById(input, planId);
  if (composition.kind === 'switch') {
    throw new Error(`A switch names "${planId}", which the input check should have refused.`);
  }
  return partsOf(composition, input.plans);
}
