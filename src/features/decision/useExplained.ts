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
import { costName } from '../../present/costName.ts';
import type { ResultView } from '../../present/resultView.ts';
import { planIn, type Simulated } from '../../present/simulation/simulated.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { DecisionProps } from './Decision.tsx';
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
    return waterfallView(found, { first: from, second: to, what: costName(view) }, formats);
  }, [explain, view, pair, formats]);
  const settled = useMemo(() => {
    if (simulated === null) return null;
    const { from, to } = pair;
    const crossings = explain.crossings(from.projection, to.projection, view.isPresentValue);
    return settledView(view, simulated, { pair, crossings }, formats);
  }, [explain, view, simulated, pair, formats]);
  const beyond = useMemo(
    () => beyondMoneyView(plansBeyondMoney(view, simulated, explain), formats),
    [explain, view, simulated, formats],
  );
  return { waterfall: useHeld(waterfall), settled, beyond };
}

function plansBeyondMoney(view: ResultView, simulated: Simulated | null, explain: Explain) {
  const { scenario } = view;
  return view.plans.map(({ id, name }) => {
    const fan = simulated === null ? undefined : planIn(simulated, id)?.fans.monthlySupportSpend;
    const trials = simulated?.summary.fanTrials ?? 0;
    return {
      name,
      facts: explain.facts(scenario, id),
      scale: explain.scale(scenario, id),
      billVariation: fan === undefined ? null : explain.billVariation(fan, trials),
    };
  });
}
