import type { Scenario } from '../../schema/scenario.ts';
import type { PlanView, ResultView } from '../resultView.ts';

/** Two plans that are held against each other: what a move from one to the other would change. */
export interface PlanPair {
  readonly from: PlanView;
  readonly to: PlanView;
}

/** What a person chose; plans that are gone or hidden are replaced. */
export interface PairChoice {
  readonly fromId: string | null;
  readonly toId: string | null;
}

/**
 * The pair that is looked at: as chosen, else from what the organisation has today (or the runner-up)
 * to the cheapest plan. Null where fewer than two plans are shown.
 */
export function pairOf(view: ResultView, choice: PairChoice): PlanPair | null {
  const byCost = view.plans.toSorted((a, b) => a.allIn - b.allIn);
  const [cheapest, runnerUp] = byCost;
  if (cheapest === undefined || runnerUp === undefined) return null;
  const shown = (id: string | null) => view.plans.find((plan) => plan.id === id);
  const chosen = shown(choice.fromId);
  const to = shown(choice.toId) ?? (chosen === cheapest ? runnerUp : cheapest);
  if (chosen !== undefined && chosen !== to) return { from: chosen, to };
  const today = view.plans.find((plan) => plan !== to && isToday(view.scenario, plan.id));
  return { from: today ?? (to === cheapest ? runnerUp : cheapest), to };
}

/** Whether a plan is of the kind that the organisation has today. */
function isToday({ presentArrangement, plans }: Scenario, planId: string): boolean {
  const composition = plans.find(({ id }) => id === planId)?.composition;
  if (composition?.kind === 'staffFirst') return presentArrangement === 'ownStaff';
  if (composition?.kind !== 'single') return false;
  const isManaged = composition.arrangement.billing.kind === 'subscription';
  return presentArrangement === (isManaged ? 'managed' : 'breakFix');
}
