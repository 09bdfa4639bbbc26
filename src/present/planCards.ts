import { type BudgetFit, budgetFits } from './budgetFit.ts';
import { costName } from './costName.ts';
import { type CoverageGap, coverageGaps } from './coverage.ts';
import type { TermId } from './method/termPhrases.ts';
import type { Formats } from './numbers.ts';
import { listOf, plural } from './phrases.ts';
import { isSame, type Ranking, rankingOf } from './ranking.ts';
import type { PlanView, ResultView } from './resultView.ts';
import { expectedOutside } from './simulation/expectedOutside.ts';
import { futureRange, worstMonth } from './simulation/futureFacts.ts';
import { leaningOf } from './simulation/leaning.ts';
import type { Simulated } from './simulation/simulated.ts';
import { amountFormat, shownAmounts } from './shownAmounts.ts';
import { fitNames, periodNames, standingNames } from './words.ts';

/** One plan in figures. */
export interface PlanCardView {
  readonly id: string;
  readonly name: string;
  readonly colour: number;
  /** The big figure. */
  readonly amount: string;
  readonly amountLabel: string;
  readonly isLowest: boolean;
  /** "lowest", "near tie", "lowest, near tie" */
  readonly badge?: string;
  readonly facts: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    /** Whether it is of older inputs, or not known yet. */
    readonly isOutdated?: boolean;
  }[];
  /** Sentences under the facts: budget, coverage, commitment. */
  readonly notes: readonly string[];
  /** Why the big figure lies outside the range of 8 in 10 futures, where it is known to. */
  readonly outside?: string;
}

/** The compact table of a phone, cheapest first. */
export interface PlanLineView {
  readonly id: string;
  readonly name: string;
  readonly colour: number;
  readonly isLowest: boolean;
  /** Under the name: the range of 8 in 10 futures, all in. */
  readonly note: string;
  readonly isNoteOutdated: boolean;
  /** Why the all-in cost lies outside that range, where it is known to. */
  readonly outside?: string;
  /** All in, support bills, work lost: one per column of `planLineColumns`. */
  readonly cells: readonly string[];
}

export const planLineColumns = ['All in', 'Bills', 'Lost h/yr'] as const;

/** The word of the glossary in the label of a fact. */
export const factTerms: Readonly<Record<string, TermId>> = {
  bills: 'supportBills',
  lostWork: 'downtime',
  futures: 'range8in10',
  worstMonth: 'worstMonth',
  peakMonth: 'peakMonth',
  leaning: 'leaning',
};

type Facts = PlanCardView['facts'];

/**
 * In the document's order.
 *
 * @param simulated null: no future is known yet
 */
export function planCards(
  view: ResultView,
  simulated: Simulated | null,
  formats: Formats,
): readonly PlanCardView[] {
  const ranking = rankingOf(view, 'allIn');
  return view.plans.map((plan) => {
    const fits = budgetFits(plan, view, formats);
    const gaps = coverageGaps(view.scenario, plan.id);
    const badge = badgeOf(plan, ranking);
    const outside = expectedOutside(plan, simulated, formats);
    return {
      id: plan.id,
      name: plan.name,
      colour: plan.colour,
      amount: formats.money(plan.allIn),
      amountLabel: amountLabel(view),
      isLowest: isLowest(plan, ranking),
      ...(badge ? { badge } : {}),
      facts: [
        ...costFacts(plan, view, formats),
        futureRange(plan, simulated, formats),
        worstMonth(plan, simulated, formats),
        ...(simulated?.hasRanges === false ? [] : [leaningOf(plan, simulated, formats)]),
        ...budgetFact(fits),
        needsFact(gaps),
      ],
      notes: notesOf(plan, fits, gaps, formats),
      ...(outside ? { outside } : {}),
    };
  });
}

/** @param simulated null: no future is known yet */
export function planLines(
  view: ResultView,
  simulated: Simulated | null,
  formats: Formats,
): readonly PlanLineView[] {
  const ranking = rankingOf(view, 'allIn');
  return ranking.ordered.map((plan) => {
    const range = futureRange(plan, simulated, formats);
    const outside = expectedOutside(plan, simulated, formats);
    return {
      id: plan.id,
      name: plan.name,
      colour: plan.colour,
      isLowest: isLowest(plan, ranking),
      note: `${range.label}: ${range.value}`,
      isNoteOutdated: range.isOutdated,
      ...(outside ? { outside } : {}),
      cells: [
        formats.moneyCompact(plan.allIn),
        formats.moneyCompact(plan.supportSpend),
        formats.countCompact(plan.lostHoursPerYear),
      ],
    };
  });
}

/** How many letters of figures and heads stand beside the names on a phone without crowding them. */
const roomyLetters = 21;

/** Whether the columns of figures take so much of a phone's width that they have to stand closer. */
export function areFiguresWide(lines: readonly PlanLineView[]): boolean {
  const widths = planLineColumns.map((head, column) =>
    Math.max(lettersIn(head), ...lines.map(({ cells }) => lettersIn(cells[column] ?? ''))),
  );
  return widths.reduce((sum, width) => sum + width, 0) > roomyLetters;
}

/** Signs of East Asia are twice as wide as digits. */
function lettersIn(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g) ?? []).length;
}

function badgeOf(plan: PlanView, ranking: Ranking): string | undefined {
  const standing = standingOf(plan, ranking);
  return standing && standingNames[standing];
}

function isLowest(plan: PlanView, ranking: Ranking): boolean {
  return standingOf(plan, ranking)?.startsWith('lowest') === true;
}

/** Nothing is marked where there is nothing to tell apart. */
function standingOf(
  plan: PlanView,
  { ordered, leaders, others, isExact }: Ranking,
): keyof typeof standingNames | undefined {
  if (ordered.length < 2 || !leaders.includes(plan)) return undefined;
  if (leaders.length === 1) return 'lowest';
  const isAllTheSame = others.length === 0 && leaders.every((each) => isSame(each.allIn, 0));
  if (isAllTheSame) return undefined;
  return plan === ordered[0] && !isExact ? 'lowestInTie' : 'tied';
}

/** "all in over 3 years, expected" */
function amountLabel(view: ResultView): string {
  const value = view.isPresentValue ? ', present value' : '';
  return `${costName(view)} over ${view.horizonText}, expected${value}`;
}

function costFacts(plan: PlanView, view: ResultView, formats: Formats): Facts {
  return [
    { id: 'bills', label: 'Support bills', value: formats.money(plan.supportSpend) },
    ...lossesFact(plan, view, formats),
    { id: 'lostWork', label: 'Work lost', value: `${formats.hours(plan.lostHoursPerYear)} / yr` },
    {
      id: 'perPerson',
      label: 'Per person per month',
      value: perPerson(plan.perPersonPerMonth, formats),
    },
    {
      id: 'peakMonth',
      label: 'Peak month',
      value: formats.money(plan.peakMonth.amount),
    },
  ];
}

/** The losses that count; with the bills they add up to the big figure as printed. */
function lossesFact(plan: PlanView, view: ResultView, formats: Formats): Facts {
  const { losses, step } = shownAmounts(plan, view, view.isPresentValue);
  if (losses.length === 0) return [];
  const amount = losses.reduce((sum, { shown }) => sum + shown, 0);
  // As short as the figures around it: whole units below a billion.
  const value = (step >= 1 ? formats.money : amountFormat(step, formats))(amount);
  return [{ id: 'losses', label: 'Lost work and losses', value }];
}

function perPerson(amount: number, { money, moneyExact }: Formats): string {
  return Math.abs(amount) < 10 ? moneyExact(amount) : money(amount);
}

function budgetFact(fits: readonly BudgetFit[]): Facts {
  if (fits.length === 0) return [];
  const over = fits.filter(({ isOver }) => isOver).map(({ kind }) => periodNames[kind]);
  const value = over.length === 0 ? fitNames.withinBudget : `over: ${listOf(over)}`;
  return [{ id: 'budget', label: 'Budget', value }];
}

function needsFact(gaps: readonly CoverageGap[]): Facts[number] {
  const value = gaps.length === 0 ? fitNames.needsMet : plural(gaps.length, 'gap');
  return { id: 'needs', label: 'Needs', value };
}

function notesOf(
  { commitmentLeft }: PlanView,
  fits: readonly BudgetFit[],
  gaps: readonly CoverageGap[],
  { money }: Formats,
): readonly string[] {
  const over = fits.filter(({ isOver }) => isOver);
  const left = `Contract left at the end: ${money(commitmentLeft)}, not included.`;
  return [
    ...(gaps.length > 0 ? [`Unmet: ${listOf(gaps.map(({ text }) => text))}.`] : []),
    ...over.map(
      ({ kind, when, over: more }) => `${more} over the ${periodNames[kind]}’s budget in ${when}.`,
    ),
    ...(commitmentLeft >= 0.005 ? [left] : []),
  ];
}
