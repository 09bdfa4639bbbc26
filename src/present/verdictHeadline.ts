import { costName, isBillsOnly } from './costName.ts';
import { gapOf } from './gap.ts';
import type { Formats } from './numbers.ts';
import { listOf } from './phrases.ts';
import { isSame, type Ranking } from './ranking.ts';
import type { PlanView, ResultView } from './resultView.ts';
import { listed, named, names, plain, type Segment, strong } from './segments.ts';
import { keysOf, layerNames } from './words.ts';

export interface Headline {
  readonly segments: readonly Segment[];
  readonly tone: 'clear' | 'tie' | 'single' | 'empty';
  readonly summary: string;
}

/** Most differences that one sentence holds. */
const mostDifferences = 3;
/** Most plans that are named behind one difference. */
const mostTogether = 2;

/** The first sentence, for every way in which the totals can stand to each other. */
export function headlineOf(view: ResultView, ranking: Ranking, formats: Formats): Headline {
  const [first, second] = ranking.ordered;
  if (!first) return emptyHeadline('No plan is shown.', 'Show a plan to see what it costs.');
  if (view.layers.length === 0) {
    return emptyHeadline('No cost is counted.', 'Switch one on to compare the plans.');
  }
  const prefix = plain(prefixOf(view));
  if (!second) return singleHeadline(prefix, view, first, formats);
  const dearest = ranking.ordered.at(-1) as PlanView;
  if (isSame(first.allIn, 0) && isSame(dearest.allIn, 0)) return nothingHeadline(prefix, formats);
  if (ranking.leaders.length === 1) return clearHeadline(prefix, first, ranking.others, formats);
  if (ranking.isExact) return equalHeadline(prefix, ranking, formats);
  return tieHeadline(prefix, ranking, formats);
}

function emptyHeadline(summary: string, advice: string): Headline {
  return { tone: 'empty', segments: [plain(`${summary} ${advice}`)], summary };
}

/** "Over 3 years, in present value, counting direct losses only, " */
function prefixOf(view: ResultView): string {
  const counted = isBillsOnly(view) ? 'on support bills alone' : `counting ${costName(view)}`;
  const isPartial = view.layers.length < keysOf(layerNames).length;
  const asides = [
    ...(view.isPresentValue ? ['in present value'] : []),
    ...(isPartial ? [counted] : []),
  ];
  const aside = asides.length > 0 ? `, ${asides.join(', ')},` : '';
  return `Over ${view.horizonText}${aside} `;
}

function singleHeadline(
  prefix: Segment,
  view: ResultView,
  plan: PlanView,
  { money }: Formats,
): Headline {
  const isWithBills =
    view.layers.includes('supportSpend') && !isSame(plan.supportSpend, plan.allIn);
  const bills = [plain(', of which '), strong(money(plan.supportSpend)), plain(' support bills')];
  const segments = [
    prefix,
    named(plan),
    plain(' is expected to cost '),
    strong(money(plan.allIn)),
    ...(isWithBills ? bills : []),
    plain('.'),
  ];
  return { tone: 'single', segments, summary: `${plan.name}: ${money(plan.allIn)}` };
}

function nothingHeadline(prefix: Segment, { money }: Formats): Headline {
  const segments = [
    prefix,
    plain('every plan shown is expected to cost '),
    strong(money(0)),
    plain('. Nothing entered costs anything.'),
  ];
  return { tone: 'tie', segments, summary: `Every plan: ${money(0)}` };
}

function clearHeadline(
  prefix: Segment,
  first: PlanView,
  others: readonly PlanView[],
  { money }: Formats,
): Headline {
  const { single, rest } = shared(others);
  const less = (other: PlanView) => strong(`${money(gapOf(other.allIn, first.allIn))} less`);
  const differences = [
    ...single.map((other) => [less(other), plain(' than '), named(other)]),
    ...rest
      .slice(0, 1)
      .map((other) => [plain('at least '), less(other), plain(' than '), ...together(rest)]),
  ];
  const least = others.length === 1 ? ' is expected to cost ' : ' is expected to cost least: ';
  const next = others[0] as PlanView;
  return {
    tone: 'clear',
    segments: [prefix, named(first), plain(least), ...listed(differences), plain('.')],
    summary: `${first.name} is lowest by ${money(gapOf(next.allIn, first.allIn))}`,
  };
}

function equalHeadline(prefix: Segment, ranking: Ranking, formats: Formats): Headline {
  const { leaders, others } = ranking;
  const amount = formats.money((leaders[0] as PlanView).allIn);
  const segments = [
    prefix,
    ...names(leaders),
    plain(' are expected to cost the same: '),
    strong(amount),
    plain('.'),
    ...othersSentence(ranking, formats),
  ];
  const summary =
    others.length === 0
      ? `${leaders.length === 2 ? 'Both' : `All ${leaders.length}`} plans: ${amount}`
      : `${listOf(leaders.map(({ name }) => name))}: ${amount} each`;
  return { tone: 'tie', segments, summary };
}

function tieHeadline(prefix: Segment, ranking: Ranking, formats: Formats): Headline {
  const { leaders } = ranking;
  const [cheapest, dearest] = [leaders[0] as PlanView, leaders.at(-1) as PlanView];
  const gap = formats.money(gapOf(dearest.allIn, cheapest.allIn));
  const apart = apartText(gap, ranking);
  const segments = [
    prefix,
    ...names(leaders),
    plain(' are too close to call: '),
    strong(apart),
    plain('.'),
    ...othersSentence(ranking, formats),
  ];
  return { tone: 'tie', segments, summary: `Too close to call: ${gap}` };
}

/**
 * "$1,200 either way"; a tie in the futures alone may have a wide gap that leans one way. While an edit's own
 * futures are to come, those before it tell of such a tie: nothing is said of the futures as they are.
 */
export function apartText(gap: string, { leaders, isByOdds }: Ranking): string {
  const isPair = leaders.length === 2;
  if (!isByOdds) return isPair ? `${gap} either way` : `within ${gap} of each other`;
  return isPair
    ? `${gap} apart as expected, but either may come out cheaper`
    : `up to ${gap} apart as expected, but any may come out cheapest`;
}

/** Plans that have a difference of their own, the nearest first; where there are too many, the rest share one. */
function shared(others: readonly PlanView[]) {
  const most = others.length > mostDifferences ? mostDifferences - 1 : mostDifferences;
  return { single: others.slice(0, most), rest: others.slice(most) };
}

/** "Internal and Break-fix", "the other 4 plans" */
function together(plans: readonly PlanView[]): readonly Segment[] {
  return plans.length > mostTogether ? [plain(`the other ${plans.length} plans`)] : names(plans);
}

/**
 * What the plans outside a tie cost more than the dearest plan in it; than the cheapest where a tie in the
 * futures passes over a plan between the two.
 */
function othersSentence({ leaders, others }: Ranking, { money }: Formats): readonly Segment[] {
  const [next] = others;
  if (next === undefined) return [];
  const [cheapest, dearest] = [leaders[0] as PlanView, leaders.at(-1) as PlanView];
  const isBetween = next.allIn < dearest.allIn;
  const least = isBetween ? '' : 'at least ';
  const from = isBetween ? cheapest : dearest;
  const { single, rest } = shared(others);
  const more = (other: PlanView) => strong(`${money(gapOf(other.allIn, from.allIn))} more`);
  const items = [
    ...single.map((other, index) => [
      named(other),
      plain(index === 0 ? ` is expected to cost ${least}` : ` ${least}`),
      more(other),
    ]),
    ...rest.slice(0, 1).map((other) => [...together(rest), plain(' at least '), more(other)]),
  ];
  const end = isBetween ? [plain(' than '), named(cheapest), plain('.')] : [plain('.')];
  return [plain(' '), ...listed(items), ...end];
}
