import type { PlanFit } from '../engine/index.ts';
import type { Formats } from './numbers.ts';
import { rankingOf } from './ranking.ts';
import type { PlanView, ResultView } from './resultView.ts';
import { named, names, plain, type Segment, strong } from './segments.ts';
import { chanceText } from './simulation/chances.ts';
import type { VerdictDetail } from './verdictDetails.ts';
import { periodNames } from './words.ts';

/** What a bad year does to the verdict, where a bad year is to count; nothing before there are futures. */
export function riskDetail(
  view: ResultView,
  { percent, money }: Formats,
): readonly VerdictDetail[] {
  const { riskAversion } = view.scenario;
  const risky = view.verdict?.riskAdjusted;
  if (riskAversion === 0 || view.plans.length < 2 || !risky) return [];
  const { leaders } = rankingOf(view, 'riskAdjusted');
  const expected = rankingOf(view, 'allIn').leaders;
  const [first] = leaders;
  if (first === undefined) return [];
  const weight = `With a bad year counted at ${percent(riskAversion)}, `;
  const segments =
    leaders.length > 1
      ? [plain(weight), ...names(leaders), plain(' are too close to call.')]
      : isSameLeader(first, expected)
        ? [
            plain(weight),
            named(first),
            plain(' stays cheapest, '),
            ...marginOf(risky.margin, money),
          ]
        : [plain(weight), named(first), plain(' is cheapest, '), ...marginOf(risky.margin, money)];
  return [{ id: 'risk', segments }];
}

function isSameLeader(first: PlanView, expected: readonly PlanView[]): boolean {
  return expected.length === 1 && expected[0]?.id === first.id;
}

function marginOf(margin: number, money: Formats['money']): readonly Segment[] {
  return [strong(`${money(margin)} below`), plain(' the next.')];
}

/** Where a bad month or the chance of passing a budget says more than the expected bills. */
export function cashDetails(
  plan: PlanView,
  { verdict }: ResultView,
  formats: Formats,
): readonly VerdictDetail[] {
  const fit = verdict?.fits.find(({ planId }) => planId === plan.id);
  if (fit === undefined) return [];
  return [...reserveDetail(plan, fit, formats), ...oddsDetail(plan, fit, formats)];
}

function reserveDetail(
  plan: PlanView,
  { reserve }: PlanFit,
  { money }: Formats,
): readonly VerdictDetail[] {
  if (reserve === null || reserve.isKept) return [];
  const segments = [
    plain('In 1 of 20 futures a month under '),
    named(plan),
    plain(' costs '),
    strong(money(reserve.badMonth)),
    plain(` or more, over the ${money(reserve.limit)} that you could absorb.`),
  ];
  return [{ id: `reserve-${plan.id}`, segments }];
}

/** Chances below this are not worth a sentence. */
const leastChance = 0.05;

/** "; Hybrid goes over it in some month in 23 of 100 futures" of a plan that keeps it as expected. */
export function oddsClause(plan: PlanView, { verdict }: ResultView): readonly Segment[] {
  const fit = verdict?.fits.find(({ planId }) => planId === plan.id);
  const [month, year] = [fit?.monthly?.oddsOver ?? 0, fit?.annual?.oddsOver ?? 0];
  const share = Math.max(month, year);
  if (share < leastChance) return [];
  return [
    plain('; '),
    named(plan),
    plain(month < year ? ' goes over it in some year in ' : ' goes over it in some month in '),
    strong(chanceText({ share, isAtLeast: false })),
    plain(' futures'),
  ];
}

/** A budget that is kept as expected and passed in many futures. */
function oddsDetail(
  plan: PlanView,
  { monthly, annual }: PlanFit,
  { money }: Formats,
): readonly VerdictDetail[] {
  const budgets = [
    { kind: 'month', ceiling: monthly } as const,
    { kind: 'year', ceiling: annual } as const,
  ];
  return budgets.flatMap(({ kind, ceiling }) => {
    if (ceiling === null || !ceiling.isKept || (ceiling.oddsOver ?? 0) < leastChance) return [];
    const chance = chanceText({ share: ceiling.oddsOver ?? 0, isAtLeast: false });
    const segments = [
      plain('Bills under '),
      named(plan),
      plain(
        ` go over the budget of ${money(ceiling.limit)} a ${periodNames[kind]} in some ${periodNames[kind]} in `,
      ),
      strong(chance),
      plain(' futures.'),
    ];
    return [{ id: `chance-${kind}-${plan.id}`, segments }];
  });
}
