import { useMemo } from 'react';
import type {
  DecisionQuestion,
  Fan,
  MapQuestion,
  PlanFacts,
  ScalePoint,
  Waterfall,
} from '../../engine/index.ts';
import { beyondMoneyView } from '../../present/decision/beyondMoneyView.ts';
import { breakEvenList } from '../../present/decision/breakEvenList.ts';
import { informationView } from '../../present/decision/informationView.ts';
import { inputNameOf } from '../../present/decision/namedInput.ts';
import { promiseView } from '../../present/decision/promiseView.ts';
import { regimeMapView } from '../../present/decision/regimeMapView.ts';
import { switchView } from '../../present/decision/switchView.ts';
import { tornadoView } from '../../present/decision/tornadoView.ts';
import { waterfallView } from '../../present/decision/waterfallView.ts';
import { costName } from '../../present/costName.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import { planIn, type Simulated } from '../../present/simulation/simulated.ts';
import { valueAt } from '../../scenario/path.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Asked } from './asked.ts';
import type { DecisionProps } from './Decision.tsx';
import { useHeld } from './useHeld.ts';

/** What two projections or a look at the terms tell: worked out on the page itself. */
export interface Explain {
  readonly waterfall: (scenario: Scenario, fromId: string, toId: string) => Waterfall;
  readonly facts: (scenario: Scenario, planId: string) => PlanFacts;
  readonly scale: (scenario: Scenario, planId: string) => readonly ScalePoint[];
  readonly billVariation: (fan: Fan, trials: number) => number | null;
}

/** Everything that the section shows, in figures and words; answers of older inputs stay until newer ones come. */
export function useFindings({ view, simulated, answers, explain, formats }: DecisionProps) {
  const { pair, tornado, flips, switchMonth, information, halfPromise } = answers;
  const waterfall = useMemo(() => {
    const { from, to } = pair;
    // The pair may be newer than what is drawn: of a plan that has just been added or taken away.
    const isDrawn = [from, to].every(({ id }) => view.plans.some((plan) => plan.id === id));
    if (!isDrawn) return null;
    const found = explain.waterfall(view.scenario, from.id, to.id);
    return waterfallView(found, { first: from, second: to, what: costName(view) }, formats);
  }, [explain, view, pair, formats]);
  const bars = useMemo(
    () => current(tornado, ({ answer }) => tornadoView(view, pair, answer, formats)),
    [tornado, view, pair, formats],
  );
  const turns = useMemo(
    () => current(flips, ({ answer }) => breakEvenList(view, answer, formats)),
    [flips, view, formats],
  );
  const moves = useMemo(
    () =>
      current(switchMonth, ({ answer }) =>
        switchView(view, answer, { ...pair, what: costName(view) }, formats),
      ),
    [switchMonth, view, pair, formats],
  );
  const worth = useMemo(
    () =>
      current(information, ({ answer, question: { draws }, job: { input } }) =>
        informationView(view, { information: answer, plans: input.plans, draws }, formats),
      ),
    [information, view, formats],
  );
  const map = useMemo(
    () => current(answers.map, (answered) => mapView(view, answered, formats)),
    [answers.map, view, formats],
  );
  const promise = useMemo(
    () => current(halfPromise, ({ answer }) => promiseView(view, answer, formats)),
    [halfPromise, view, formats],
  );
  const beyond = useMemo(
    () => beyondMoneyView(plansBeyondMoney(view, simulated, explain), formats),
    [explain, view, simulated, formats],
  );
  const choices = useMemo(() => axisChoices(view, answers), [view, answers]);
  return {
    waterfall: useHeld(waterfall),
    bars: useHeld(bars),
    turns: useHeld(turns),
    moves: useHeld(moves),
    worth: useHeld(worth),
    map: useHeld(map),
    promise: useHeld(promise),
    beyond,
    choices,
  };
}

/** What is made of an answer to the inputs on the page; null while there is none. */
function current<Question extends DecisionQuestion, View>(
  { latest, isCurrent }: Asked<Question>,
  make: (answered: NonNullable<Asked<Question>['latest']>) => View,
): View | null {
  return isCurrent && latest !== null ? make(latest) : null;
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

function mapView(
  view: ResultView,
  { question, job, answer }: NonNullable<Asked<MapQuestion>['latest']>,
  formats: Formats,
) {
  const { across, up, planIds } = question;
  const here = [figureIn(job.input, across.path), figureIn(job.input, up.path)] as const;
  return regimeMapView(view, { planIds, across, up, cells: answer, here }, formats);
}

/** The figure at a dotted path of an engine input. */
function figureIn(input: object, path: string): number {
  const found = valueAt(input, path.split('.'));
  return typeof found === 'number' ? found : Number.NaN;
}

/** Inputs that the break-even search tries may lie along an axis, and the two that do. */
function axisChoices(view: ResultView, { flips, mapPaths }: DecisionProps['answers']) {
  const tried = flips.latest?.question.paths ?? [];
  return [...new Set([mapPaths.across, mapPaths.up, ...tried])].flatMap((path) => {
    const name = inputNameOf(view.scenario, path);
    return name === undefined ? [] : [{ path, label: name.label }];
  });
}
