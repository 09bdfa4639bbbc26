import { useMemo } from 'react';
import type {
  Crossing,
  Fan,
  PlanFacts,
  PlanProjection,
  ScalePoint,
  Waterfall,
} from '../../engine/index.ts';
import { beyondMoneyView } from '../../present/decision/beyondMoneyView.ts';
import { settledView } from '../../present/decision/settledView.ts';
import { waterfallView } from '../../present/decision/waterfallView.ts';
import { cashName, valuedName } from '../../present/costName.ts';
import type { ResultView } from '../../present/resultView.ts';
import { planIn, type Simulated } from '../../present/simulation/simulated.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { useKept } from '../../ui/useKept.ts';
import type { DecisionProps } from './decisionProps.ts';
import { useHeld } from './useHeld.ts';

/** What two projections or a look at the terms tell: worked out on the page itself. */
export interface Explain {
  readonly waterfall: (scenario: Scenario, fromId: string, toId: string) => Waterfall;
  /** Months in which all-in cost so far crosses. */
  readonly crossings: (
    first: PlanProjection,
    second: PlanProjection,
    isPresentValue: boolean,
  ) => readonly Crossing[];
  readonly facts: (scenario: Scenario, planId: string) => PlanFacts;
  readonly scale: (scenario: Scenario, planId: string) => readonly ScalePoint[];
  readonly billVariation: (fan: Fan, trials: number) => number | null;
}

/** What needs no question: it follows from the projection, the plans' terms and the futures at hand. */
export function useExplained({ view, simulated, answers, explain, formats }: DecisionProps) {
  const { pair } = answers;
  const waterfall = useMemo(() => {
    const { from, to } = pair;
    // The pair may be newer than what is drawn: of a plan that has just been added or taken away.
    const isDrawn = [from, to].every(({ id }) => view.plans.some((plan) => plan.id === id));
    if (!isDrawn) return null;
    const found = explain.waterfall(view.scenario, from.id, to.id);
    return waterfallView(found, { first: from, second: to, what: valuedName(view) }, formats);
  }, [explain, view, pair, formats]);
  const settled = useMemo(() => {
    if (simulated === null) return null;
    const { from, to } = pair;
    const crossings = explain.crossings(from.projection, to.projection, view.isPresentValue);
    return settledView(view, simulated, { pair, crossings }, formats);
  }, [explain, view, simulated, pair, formats]);
  const beyond = useBeyond(view, simulated, explain, formats);
  return { waterfall: useHeld(waterfall), settled, beyond };
}

/** The terms and the projections are looked at again when the scenario changes, not at each stage of a simulation. */
function useBeyond(
  view: ResultView,
  simulated: Simulated | null,
  explain: Explain,
  formats: DecisionProps['formats'],
) {
  const { scenario } = view;
  const shown = useKept(view.plans.map(({ id, name }) => ({ id, name })));
  const facts = useMemo(
    () =>
      shown.map(({ id, name }) => ({
        id,
        name,
        facts: explain.facts(scenario, id),
        scale: explain.scale(scenario, id),
      })),
    [explain, scenario, shown],
  );
  const what = cashName(view);
  return useMemo(() => {
    const plans = facts.map(({ id, ...known }) => ({
      ...known,
      billVariation: variationOf(simulated, id, explain),
    }));
    return beyondMoneyView(plans, what, formats);
  }, [facts, what, simulated, explain, formats]);
}

/** Null of older inputs: it would stand among facts of the present ones. */
function variationOf(simulated: Simulated | null, planId: string, explain: Explain): number | null {
  if (simulated === null || !simulated.isCurrent) return null;
  const fan = planIn(simulated, planId)?.fans.monthlySupportSpend;
  return fan === undefined ? null : explain.billVariation(fan, simulated.summary.fanTrials);
}
