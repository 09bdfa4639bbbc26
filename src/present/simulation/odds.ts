import type { LayerSet } from '../../engine/index.ts';
import { costName, isBillsOnly } from '../costName.ts';
import { type Ranking, rankingOf } from '../ranking.ts';
import type { PlanView, ResultView } from '../resultView.ts';
import { listed, named, names, plain, type Segment, strong, termed } from '../segments.ts';
import { areIdentical, chanceCheapest, chanceText, comparisonOf } from './chances.ts';
import type { Simulated } from './simulated.ts';

/** Below this share of the futures the cheaper of two plans is too close to call. */
const closeCall = 0.6;

/** In how many futures the verdict holds. */
export interface Odds {
  readonly segments: readonly Segment[];
  /** If not, it is of the inputs before. */
  readonly isCurrent: boolean;
}

/** Null where there is nothing to compare or the plans shown were not all simulated. */
export function oddsOf(view: ResultView, simulated: Simulated): Odds | null {
  if (view.plans.length < 2 || view.layers.length === 0) return null;
  const segments = segmentsOf(view, simulated);
  return segments.length === 0 ? null : { segments, isCurrent: simulated.isCurrent };
}

function segmentsOf(view: ResultView, simulated: Simulated): readonly Segment[] {
  if (!simulated.hasLuck && !simulated.hasRanges) {
    return [plain('With luck and ranges switched off, every future is the expected one.')];
  }
  const ranking = rankingOf(view, 'allIn');
  if (areIdentical(simulated, ranking.leaders, 'allIn')) return identical(view, ranking, simulated);
  if (ranking.leaders.length > 1) return tied(view, ranking.leaders, simulated);
  const [first, second] = ranking.ordered;
  if (!first || !second) return [];
  return [...clear(view, first, simulated), ...closeness(first, second, simulated)];
}

/** "Managed is cheapest in 86 of 100 simulated futures on all-in cost and in 9 of 100 on support bills alone." */
function clear(view: ResultView, first: PlanView, simulated: Simulated): readonly Segment[] {
  const allIn = textOfChance(view, [first], simulated, 'allIn');
  const bills = textOfChance(view, [first], simulated, 'supportSpend');
  if (allIn === null || bills === null) return [];
  return [
    named(first),
    plain(' is cheapest in '),
    strong(allIn),
    plain(' '),
    termed('simulated futures', 'future'),
    plain(` ${onCost(view)}`),
    ...(hasBillsApart(view)
      ? [plain(' and in '), strong(bills), plain(' on support bills alone')]
      : []),
    ...(hasBillsApart(view) ? billsLeader(view, first, simulated) : []),
    plain('.'),
  ];
}

/** ", where hybrid is in 71 of 100": the plan that leads on bills, where it is another one. */
function billsLeader(view: ResultView, first: PlanView, simulated: Simulated): readonly Segment[] {
  const { leaders } = rankingOf(view, 'supportSpend');
  const [leader] = leaders;
  if (!leader || leaders.length > 1 || leader === first) return [];
  const chance = textOfChance(view, [leader], simulated, 'supportSpend');
  return chance === null
    ? []
    : [plain(', where '), named(leader), plain(' is in '), strong(chance)];
}

function closeness(first: PlanView, second: PlanView, simulated: Simulated): readonly Segment[] {
  const pair = comparisonOf(simulated, first.id, second.id, 'allIn');
  if (pair === undefined || pair.cheaper + pair.equal / 2 >= closeCall) return [];
  const share = chanceText({ share: pair.cheaper + pair.equal / 2, isAtLeast: false });
  return [
    plain(' Against '),
    named(second),
    plain(' alone it is cheaper in '),
    strong(share),
    plain(': too close to call.'),
  ];
}

/** "A is cheapest in 48 of 100 simulated futures on all-in cost and B in 52 of 100." */
function tied(
  view: ResultView,
  leaders: readonly PlanView[],
  simulated: Simulated,
): readonly Segment[] {
  const clauses = (layers: LayerSet) =>
    leaders.flatMap((plan) => {
      const chance = textOfChance(view, [plan], simulated, layers);
      return chance === null ? [] : [[named(plan), plain(' in '), strong(chance)]];
    });
  const allIn = clauses('allIn');
  if (allIn.length === 0) return [];
  const bills = [
    plain(' On support bills alone: '),
    ...listed(clauses('supportSpend')),
    plain('.'),
  ];
  return [
    plain('Cheapest in '),
    termed('simulated futures', 'future'),
    plain(` ${onCost(view)}: `),
    ...listed(allIn),
    plain('.'),
    ...(hasBillsApart(view) ? bills : []),
  ];
}

function identical(
  view: ResultView,
  { leaders, others }: Ranking,
  simulated: Simulated,
): readonly Segment[] {
  const same = [
    ...names(leaders),
    plain(' are '),
    strong('identical'),
    plain(': they cost the same in every simulated future.'),
  ];
  const chance = textOfChance(view, leaders, simulated, 'allIn');
  if (others.length === 0 || chance === null) return same;
  return [
    ...same,
    plain(' Nothing else is cheaper in '),
    strong(chance),
    plain(` ${onCost(view)}.`),
  ];
}

function textOfChance(
  { plans }: ResultView,
  of: readonly PlanView[],
  simulated: Simulated,
  layers: LayerSet,
): string | null {
  const chance = chanceCheapest(simulated, of, plans, layers);
  return chance && chanceText(chance);
}

function onCost(view: ResultView): string {
  if (isBillsOnly(view)) return 'on support bills alone';
  const name = costName(view);
  return name === 'all in' ? 'on all-in cost' : `counting ${name}`;
}

function hasBillsApart(view: ResultView): boolean {
  return !isBillsOnly(view);
}
