import type { DecisionQuestion, LayerSet } from '../../engine/index.ts';
import type { Findings } from '../../exports/report/figures.ts';
import type { Asked } from '../../features/decision/asked.ts';
import { mapView } from '../../features/decision/mapView.ts';
import { cashName, valuedName } from '../../present/costName.ts';
import { downtimeChart } from '../../present/charts.ts';
import { beyondMoneyView } from '../../present/decision/beyondMoneyView.ts';
import { breakEvenList } from '../../present/decision/breakEvenList.ts';
import { informationView } from '../../present/decision/informationView.ts';
import { noMoveReason } from '../../present/decision/noAnswer.ts';
import type { PlanPair } from '../../present/decision/pair.ts';
import { promiseView } from '../../present/decision/promiseView.ts';
import { settledView } from '../../present/decision/settledView.ts';
import { switchView } from '../../present/decision/switchView.ts';
import { tornadoView } from '../../present/decision/tornadoView.ts';
import { waterfallView } from '../../present/decision/waterfallView.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import { cumulativeFan } from '../../present/simulation/fanChart.ts';
import { planIn, type Simulated } from '../../present/simulation/simulated.ts';
import { monthlySpread } from '../../present/simulation/spreadChart.ts';
import type { PageEngine } from '../pageEngine.ts';
import type { Decision } from '../useDecision.ts';

export interface FindingsMatter {
  readonly view: ResultView;
  /** Futures of the scenario as it stands; null: none are known. */
  readonly simulated: Simulated | null;
  /** Null: what is known is of older inputs. */
  readonly decision: Decision | null;
  readonly explain: PageEngine['explain'];
  readonly layerSet: LayerSet;
  readonly formats: Formats;
}

/** What the page shows at this moment, all of the same inputs. */
export function reportFindings(matter: FindingsMatter): Findings {
  const { view, simulated, layerSet, formats } = matter;
  return {
    cumulative: cumulativeFan(view, layerSet, simulated, formats),
    spread: monthlySpread(view, simulated, formats),
    downtime: downtimeChart(view, formats),
    ...aboutPair(matter),
    beyond: beyond(matter),
  };
}

type AboutPair = Omit<Findings, 'cumulative' | 'spread' | 'downtime' | 'beyond'>;

/** Nothing of it where there are no two plans to compare. */
function aboutPair(matter: FindingsMatter): AboutPair {
  const { view, decision } = matter;
  const all = { why: null, inputs: null, map: null, turns: null } as const;
  const none = { ...all, switchMonth: null, settled: null, worth: null, promise: null } as const;
  if (decision === null) return none;
  const { pair } = decision;
  return pair === null || view.plans.length < 2
    ? {
        why: undefined,
        inputs: undefined,
        map: undefined,
        turns: undefined,
        switchMonth: undefined,
        settled: undefined,
        worth: undefined,
        promise: undefined,
      }
    : { ...asked(matter, decision, pair), ...explained(matter, pair) };
}

function asked(
  { view, formats }: FindingsMatter,
  decision: Decision,
  pair: PlanPair,
): Omit<AboutPair, 'why' | 'settled'> {
  const { tornado, map, hasMap, flips, switchMonth, information, halfPromise } = decision;
  const what = valuedName(view);
  return {
    inputs: known(tornado, ({ answer }) => tornadoView(view, pair, answer, formats)),
    map: hasMap ? known(map, (answered) => mapView(view, answered, formats)) : undefined,
    turns: known(flips, ({ answer }) => breakEvenList(view, answer, formats)),
    switchMonth:
      noMoveReason(view.scenario, pair) === null
        ? known(switchMonth, ({ answer }) => switchView(view, answer, { ...pair, what }, formats))
        : undefined,
    worth: known(information, ({ answer, question: { draws }, job: { input } }) =>
      informationView(view, { information: answer, plans: input.plans, draws }, formats),
    ),
    promise: known(halfPromise, ({ answer }) => promiseView(view, answer, formats)),
  };
}

function explained(
  { view, simulated, explain, formats }: FindingsMatter,
  pair: PlanPair,
): Pick<AboutPair, 'why' | 'settled'> {
  const { from, to } = pair;
  const difference = explain.waterfall(view.scenario, from.id, to.id);
  const plans = { first: from, second: to, what: valuedName(view) };
  const crossings = explain.crossings(from.projection, to.projection, view.isPresentValue);
  return {
    why: waterfallView(difference, plans, formats),
    settled: simulated && settledView(view, simulated, { pair, crossings }, formats),
  };
}

function beyond({ view, simulated, explain, formats }: FindingsMatter): Findings['beyond'] {
  if (view.plans.length === 0) return undefined;
  const plans = view.plans.map(({ id, name }) => {
    const fan = simulated ? planIn(simulated, id)?.fans.monthlySupportSpend : undefined;
    const trials = simulated?.summary.fanTrials ?? 0;
    return {
      name,
      facts: explain.facts(view.scenario, id),
      scale: explain.scale(view.scenario, id),
      billVariation: fan === undefined ? null : explain.billVariation(fan, trials),
    };
  });
  return beyondMoneyView(plans, cashName(view), formats);
}

/** What is made of an answer to the inputs on the page; null while there is none. */
function known<Question extends DecisionQuestion, View>(
  { latest, isCurrent }: Asked<Question>,
  make: (answered: NonNullable<Asked<Question>['latest']>) => View,
): View | null {
  return isCurrent && latest !== null ? make(latest) : null;
}
