import type { PromiseVerdict } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import { valuedName } from '../costName.ts';
import { listOf } from '../phrases.ts';
import { isSame, rankingOf } from '../ranking.ts';
import type { ResultView } from '../resultView.ts';
import type { TableView } from '../tableView.ts';

/** What the verdict would be if less of the promise were kept. */
export interface PromiseView {
  readonly title: string;
  readonly aid: string;
  readonly table: TableView;
  readonly explain: readonly string[];
}

/** @param verdicts from the whole promise down to none of it */
export function promiseView(
  view: ResultView,
  verdicts: readonly PromiseVerdict[],
  formats: Formats,
): PromiseView {
  return {
    title: titleOf(view, verdicts, formats),
    aid: `Expected cost, ${valuedName(view)}, if prevention, upkeep and promised response came only partly true. Believe as much of the promise as you have seen kept.`,
    table: tableOf(view, verdicts, formats),
    explain: [
      'The promise kept multiplies what a subscription or own staff prevents and maintains, and moves response and labour between those of an hourly provider and the promised ones. The evidence for the effect of managed services rests on vendors’ claims; this table shows how much of it the answer needs.',
      'The cheapest plan is named here by expected cost alone, whatever the number of futures it wins, so a result can be closer than it looks.',
    ],
  };
}

/** Whether the cheapest are near each other and not at the same cost. */
function isNearTie({ verdict: { allIn } }: PromiseVerdict): boolean {
  const costs = allIn.order.filter(({ planId }) => allIn.level.includes(planId));
  return !isSame(costs[0]?.cost ?? 0, costs.at(-1)?.cost ?? 0);
}

function hasSameLeaders(one: PromiseVerdict, other: PromiseVerdict): boolean {
  const [first, second] = [one.verdict.allIn.level, other.verdict.allIn.level];
  return first.length === second.length && first.every((id) => second.includes(id));
}

function leadersOf(view: ResultView, { verdict }: PromiseVerdict): string {
  const names = verdict.allIn.level.map(
    (planId) => view.plans.find(({ id }) => id === planId)?.name ?? planId,
  );
  return listOf(names);
}

function titleOf(
  view: ResultView,
  verdicts: readonly PromiseVerdict[],
  { percent }: Formats,
): string {
  const [whole, ...less] = verdicts;
  if (whole === undefined) return 'There is nothing to compare';
  const leaders = leadersOf(view, whole);
  const turn = less.find((each) => !hasSameLeaders(each, whole));
  const isOne = whole.verdict.allIn.level.length === 1;
  if (turn === undefined) {
    if (verdicts.some(isNearTie)) {
      return `${leaders} stay too close to call even if none of the promise is kept`;
    }
    // The verdict of the page weighs the futures, too, and may call it a tie.
    const basis = rankingOf(view, 'allIn').isByOdds ? ' by expected cost' : '';
    return `${leaders} ${isOne ? 'stays' : 'stay'} cheapest${basis} even if none of the promise is kept`;
  }
  const others = leadersOf(view, turn);
  if (isNearTie(turn)) {
    return `With ${percent(turn.promiseKept)} of the promise kept, ${others} are too close to call`;
  }
  const isOther = turn.verdict.allIn.level.length === 1;
  return `With ${percent(turn.promiseKept)} of the promise kept, ${others} ${isOther ? 'is' : 'are'} cheapest`;
}

function tableOf(
  view: ResultView,
  verdicts: readonly PromiseVerdict[],
  { percent, moneyWhole }: Formats,
): TableView {
  return {
    caption: `Expected cost by the promise kept, ${valuedName(view)}`,
    columns: [
      { id: 'kept', label: 'Promise kept' },
      ...view.plans.map(({ id, name }) => ({ id, label: name })),
      { id: 'cheapest', label: 'Cheapest' },
    ],
    groups: [
      {
        id: 'promise',
        rows: verdicts.map((each) => ({
          id: String(each.promiseKept),
          header: percent(each.promiseKept),
          cells: [
            ...view.plans.map(({ id }) => {
              const found = each.verdict.allIn.order.find(({ planId }) => planId === id);
              return found === undefined ? '' : moneyWhole(found.cost);
            }),
            isNearTie(each) ? `${leadersOf(view, each)}, too close to call` : leadersOf(view, each),
          ],
        })),
      },
    ],
  };
}
