import type { PlanPair } from '../../present/decision/pair.ts';
import type { ResultView } from '../../present/resultView.ts';
import type { Explain } from './useExplained.ts';

/** What takes longest of what is explained, step by step, to be worked out before it is drawn. */
export function explainedSteps(
  { waterfall, scale }: Explain,
  { scenario, plans }: ResultView,
  { from, to }: PlanPair,
): readonly (() => void)[] {
  const isDrawn = [from, to].every(({ id }) => plans.some((plan) => plan.id === id));
  const causes = isDrawn ? [() => waterfall(scenario, from.id, to.id)] : [];
  return [...causes, ...plans.map((plan) => () => scale(scenario, plan.id))];
}
