import type { LayerSet, PairComparison } from '../../engine/index.ts';
import type { PlanView } from '../resultView.ts';
import { planIn, type Simulated } from './simulated.ts';

/** A share of the simulated futures. */
export interface Chance {
  readonly share: number;
  /** Whether the share may be larger: a hidden plan that another one follows was simulated too. */
  readonly isAtLeast: boolean;
}

/**
 * In what share of the futures one of these plans is the cheapest of those shown; equals share it.
 * Null: not all of the plans were simulated.
 */
export function chanceCheapest(
  simulated: Simulated,
  plans: readonly PlanView[],
  shown: readonly PlanView[],
  layers: LayerSet,
): Chance | null {
  if (shown.some(({ id }) => planIn(simulated, id) === undefined)) return null;
  const [one, other] = shown;
  const [first] = plans;
  if (shown.length === 2 && plans.length === 1 && one && other && first) {
    const pair = comparisonOf(simulated, first.id, (first === one ? other : one).id, layers);
    if (pair) return { share: pair.cheaper + pair.equal / 2, isAtLeast: false };
  }
  const sumWhere = (isCounted: (id: string) => boolean) =>
    simulated.summary.plans
      .filter(({ planId }) => isCounted(planId))
      .reduce((sum, { probabilityCheapest }) => sum + probabilityCheapest[layers], 0);
  const isShown = (planId: string) => shown.some(({ id }) => id === planId);
  return {
    share: sumWhere((planId) => plans.some(({ id }) => id === planId)),
    isAtLeast: sumWhere((planId) => !isShown(planId)) > 0,
  };
}

/** How one plan fares against another in the same futures. */
export interface Comparison {
  readonly cheaper: number;
  readonly dearer: number;
  readonly equal: number;
}

/** Undefined: they were not simulated together. */
export function comparisonOf(
  { summary }: Simulated,
  planId: string,
  otherId: string,
  layers: LayerSet,
): Comparison | undefined {
  const pair = summary.pairs.find(
    ({ firstPlanId, secondPlanId }) =>
      (firstPlanId === planId && secondPlanId === otherId) ||
      (firstPlanId === otherId && secondPlanId === planId),
  );
  if (pair === undefined) return undefined;
  const found = fromFirst(pair[layers]);
  if (pair.firstPlanId === planId) return found;
  return { cheaper: found.dearer, dearer: found.cheaper, equal: found.equal };
}

function fromFirst(pair: PairComparison): Comparison {
  return {
    cheaper: pair.probabilityFirstCheaper,
    dearer: pair.probabilitySecondCheaper,
    equal: pair.probabilityEqual,
  };
}

/** Whether these plans cost the same to the bit in every future. */
export function areIdentical(
  simulated: Simulated,
  plans: readonly PlanView[],
  layers: LayerSet,
): boolean {
  const [first, ...others] = plans;
  if (first === undefined || others.length === 0) return false;
  return others.every(({ id }) => comparisonOf(simulated, first.id, id, layers)?.equal === 1);
}

/** "86 of 100"; what rounds to none or all is not said to be certain. */
export function chanceText({ share, isAtLeast }: Chance): string {
  const percent = Math.round(share * 100);
  if (percent <= 0 && !isAtLeast) return 'fewer than 1 of 100';
  if (percent >= 100) return 'more than 99 of 100';
  return `${isAtLeast ? 'at least ' : ''}${percent} of 100`;
}
