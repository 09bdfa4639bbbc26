import type { Waterfall, WaterfallStep } from '../../engine/index.ts';
import { apportion, roundTo } from '../apportion.ts';
import type { Formats } from '../numbers.ts';
import { listOf } from '../phrases.ts';
import type { PlanView } from '../resultView.ts';
import { amountFormat } from '../shownAmounts.ts';
import type { TableView } from '../tableView.ts';
import { causeWords, reasonWords } from './causeWords.ts';
import { preventionNote } from './preventionNote.ts';

/** A bar of the waterfall, floating between two amounts. */
export interface WaterfallBar {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'total' | 'less' | 'more';
  /** Palette index of a total's plan. */
  readonly colour?: number;
  /** "$245,086", "−$82,000", "+$109,000" */
  readonly text: string;
}

export interface WaterfallView {
  readonly title: string;
  /** "fewer incidents and less hourly labour, against higher subscription fees"; empty without a difference. */
  readonly reason: string;
  readonly aid: string;
  readonly summary: string;
  readonly bars: readonly WaterfallBar[];
  readonly table: TableView;
  readonly explain: readonly string[];
}

/** A cause with its amount as it is printed: whole steps that add up. */
interface Shown {
  readonly cause: WaterfallStep['cause'];
  readonly shown: number;
  /** "less hourly labour" */
  readonly words: string;
}

export interface WaterfallPlans {
  readonly first: PlanView;
  readonly second: PlanView;
  /** "all in", "support bills" */
  readonly what: string;
}

const wholeUnitsFrom = 1000;

/**
 * From one plan to another by cause. The printed rows add up to the printed totals; causes that print
 * as nothing are left out.
 */
export function waterfallView(
  waterfall: Waterfall,
  { first, second, what }: WaterfallPlans,
  formats: Formats,
): WaterfallView {
  const step = Math.max(waterfall.from, waterfall.to) < wholeUnitsFrom ? 0.01 : 1;
  const [from, to] = [roundTo(waterfall.from, step), roundTo(waterfall.to, step)];
  const causes = shownCauses(waterfall, to - from, step);
  const money = amountFormat(step, formats);
  const signed = (amount: number) => (amount > 0 ? `+${money(amount)}` : money(amount));
  const total = (plan: PlanView, amount: number, id: string) => ({
    id,
    label: plan.name,
    from: 0,
    to: amount,
    kind: 'total' as const,
    colour: plan.colour,
    text: money(amount),
  });
  const bars = [
    total(first, from, 'first'),
    ...floating(causes, from, signed),
    total(second, to, 'second'),
  ];
  const title = titleOf(causes, to - from, [first.name, second.name], money);
  const incidents = causes.find(({ cause }) => cause === 'preventedIncidents');
  const printed = { total: incidents?.shown ?? 0, step };
  const note = preventionNote(waterfall, printed, money, formats);
  const rows = causes.map(({ cause, shown }) => `${causeWords(cause).label} ${signed(shown)}`);
  return {
    title,
    reason: reasonText(reasonOf(causes, to - from)),
    aid: `From ${first.name} to ${second.name}, ${what}: every cause of the difference.${note}`,
    summary: `${title}. ${listOf([`${first.name} ${money(from)}`, ...rows, `${second.name} ${money(to)}`])}.`,
    bars,
    table: {
      caption: `From ${first.name} to ${second.name} by cause, ${what}`,
      columns: [
        { id: 'cause', label: 'Cause' },
        { id: 'amount', label: 'Difference' },
      ],
      groups: [
        {
          id: 'causes',
          rows: bars.map(({ id, label, text, kind }) => ({
            id,
            header: label,
            cells: [text],
            ...(kind === 'total' ? { tone: 'strong' as const } : {}),
          })),
        },
      ],
    },
    explain: explained(first.name, second.name),
  };
}

/** Printed amounts in the engine's order; what prints as nothing is left out. */
function shownCauses(
  { steps, incidentsPrevented }: Waterfall,
  difference: number,
  step: number,
): readonly Shown[] {
  const amounts = apportion(
    steps.map(({ amount }) => amount),
    difference,
    step,
  );
  return steps
    .map(({ cause }, index) => {
      const shown = amounts[index] as number;
      return { cause, shown, words: reasonWords(cause, shown < 0, incidentsPrevented) };
    })
    .filter(({ shown }) => Math.abs(shown) >= step / 2);
}

function floating(
  causes: readonly Shown[],
  start: number,
  signed: (amount: number) => string,
): readonly WaterfallBar[] {
  let at = start;
  return causes.map(({ cause, shown }) => {
    const from = at;
    at += shown;
    const kind = shown < 0 ? 'less' : 'more';
    return { id: cause, label: causeWords(cause).label, from, to: at, kind, text: signed(shown) };
  });
}

function titleOf(
  causes: readonly Shown[],
  difference: number,
  [first, second]: readonly [string, string],
  money: (amount: number) => string,
): string {
  if (causes.length === 0) return `${first} and ${second} cost the same, cause by cause`;
  const reason = reasonOf(causes, difference);
  if (difference === 0) {
    return `${first} and ${second} cost the same: ${listOf(reason.working)} against ${listOf(reason.against)}`;
  }
  const end = `${second} costs ${money(Math.abs(difference))} ${difference < 0 ? 'less' : 'more'} than ${first}`;
  return `${end}: ${reasonText(reason)}`;
}

/** What makes for a difference, and what stands against it; in words, largest first. */
interface Reason {
  readonly working: readonly string[];
  readonly against: readonly string[];
}

/** Two causes on the side of the difference and one on the other; of no difference two on each. */
function reasonOf(causes: readonly Shown[], difference: number): Reason {
  const largest = (sign: -1 | 1, most: number) =>
    causes
      .filter(({ shown }) => Math.sign(shown) === sign)
      .sort((a, b) => Math.abs(b.shown) - Math.abs(a.shown))
      .slice(0, most)
      .map(({ words }) => words);
  if (difference === 0) return { working: largest(-1, 2), against: largest(1, 2) };
  const sign = difference < 0 ? -1 : 1;
  return { working: largest(sign, 2), against: largest(sign < 0 ? 1 : -1, 1) };
}

function reasonText({ working, against }: Reason): string {
  return `${listOf(working)}${against.length === 0 ? '' : `, against ${listOf(against)}`}`;
}

function explained(first: string, second: string): readonly string[] {
  return [
    `“Number of incidents” compares ${first} as it is with ${first} at the incidents that ${second} leaves, month by month and kind by kind. Each incident counts at what it would have cost under ${first}, its bill and everything lost with it; read the other way round, at what it costs under ${second}.`,
    'All other rows compare the two plans at the same number of incidents. Work lost while waiting is what would be saved if nobody had to wait; the rest is lost during the fix and while catching up.',
    'Amounts are rounded so that the rows add up to the totals as printed.',
  ];
}
