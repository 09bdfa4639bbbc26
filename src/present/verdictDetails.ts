import { type BudgetFit, budgetFits, isOverBudget } from './budgetFit.ts';
import { coverageGaps } from './coverage.ts';
import { gapOf } from './gap.ts';
import type { Formats } from './numbers.ts';
import { listOf } from './phrases.ts';
import { isSame, type Ranking } from './ranking.ts';
import type { PlanView, ResultView } from './resultView.ts';
import { named, names, plain, type Segment, strong } from './segments.ts';
import { cashDetails, oddsClause, riskDetail } from './verdictRisk.ts';
import { periodNames } from './words.ts';

export interface VerdictDetail {
  readonly id: string;
  readonly segments: readonly Segment[];
}

/** What stands beside the money of the cheapest plan, or of each plan in a tie for it. */
export function verdictDetails(
  view: ResultView,
  ranking: Ranking,
  formats: Formats,
): readonly VerdictDetail[] {
  const { leaders } = ranking;
  return [
    ...riskDetail(view, formats),
    ...leaders.flatMap((plan) => undiscounted(plan, view, formats)),
    ...leaders.flatMap((plan) => needsDetail(plan, view, ranking, formats)),
    ...leaders.flatMap((plan) => budgetDetails(plan, view, formats)),
    ...leaders.flatMap((plan) => cashDetails(plan, view, formats)),
    ...leaders.flatMap((plan) => commitmentDetail(plan, view, formats)),
  ];
}

function undiscounted(
  plan: PlanView,
  { isPresentValue }: ResultView,
  { money }: Formats,
): readonly VerdictDetail[] {
  // A discount rate of 0 leaves nothing to tell.
  if (!isPresentValue || isSame(plan.allIn, plan.projection.totals.allIn)) return [];
  const cash = strong(money(plan.projection.totals.allIn));
  const segments = [plain('Undiscounted, '), named(plan), plain(' comes to '), cash, plain('.')];
  return [{ id: `undiscounted-${plan.id}`, segments }];
}

function needsDetail(
  plan: PlanView,
  view: ResultView,
  { ordered, leaders }: Ranking,
  formats: Formats,
): readonly VerdictDetail[] {
  const gaps = coverageGaps(view.scenario, plan.id);
  if (gaps.length === 0) return [];
  const meets = ordered.find(({ id }) => coverageGaps(view.scenario, id).length === 0);
  const open = plain(` leaves needs unmet: ${listOf(gaps.map(({ text }) => text))}.`);
  // Said once, behind the last of those in a tie.
  const isLast = plan === leaders.at(-1);
  const none = isLast ? [plain(noneMeets(view))] : [];
  const instead = meets ? lowestThatMeets(meets, plan, formats) : none;
  return [{ id: `needs-${plan.id}`, segments: [named(plan), open, ...instead] }];
}

function lowestThatMeets(meets: PlanView, plan: PlanView, { money }: Formats): readonly Segment[] {
  const more = gapOf(meets.allIn, plan.allIn);
  const price =
    more < 0.005
      ? [plain(', which costs no more.')]
      : [plain(', for '), strong(`${money(more)} more`), plain('.')];
  return [plain(' The cheapest plan that meets every need is '), named(meets), ...price];
}

function noneMeets({ plans }: ResultView): string {
  return plans.length > 1 ? ' No plan shown meets every need.' : '';
}

function budgetDetails(
  plan: PlanView,
  view: ResultView,
  formats: Formats,
): readonly VerdictDetail[] {
  const exceeded = budgetFits(plan, view, formats).filter(({ isOver }) => isOver);
  return exceeded.map((fit, index) => ({
    id: `budget-${fit.kind}-${plan.id}`,
    segments: [
      ...overBudget(plan, fit),
      ...(index === exceeded.length - 1 ? whoFits(view, formats) : []),
    ],
  }));
}

function overBudget(plan: PlanView, { kind, peak, over, budget, when }: BudgetFit) {
  return [
    plain(`Support bills under `),
    named(plan),
    plain(' are expected to reach '),
    strong(peak),
    plain(` in ${when}, `),
    strong(`${over} over`),
    plain(` the budget of ${budget} a ${periodNames[kind]}.`),
  ];
}

function whoFits(view: ResultView, formats: Formats): readonly Segment[] {
  if (view.plans.length < 2) return [];
  const fitting = view.plans.filter((plan) => !isOverBudget(plan, view, formats));
  if (fitting.length === 0) return [plain(' No plan shown is expected to stay within the budget.')];
  const verb = fitting.length === 1 ? 'is' : 'are';
  return [
    plain(' '),
    ...names(fitting),
    plain(` ${verb} expected to stay within the budget`),
    ...fitting.flatMap((plan) => oddsClause(plan, view)),
    plain('.'),
  ];
}

function commitmentDetail(
  plan: PlanView,
  { months }: ResultView,
  { money }: Formats,
): readonly VerdictDetail[] {
  if (plan.commitmentLeft < 0.005) return [];
  const segments = [
    plain('Leaving '),
    named(plan),
    plain(` after month ${months} would cost a further `),
    strong(money(plan.commitmentLeft)),
    plain(' under its contract; this is in no total.'),
  ];
  return [{ id: `commitment-${plan.id}`, segments }];
}
