import type { ChartSeries } from './chartSeries.ts';
import { isoMonthAt } from './months.ts';
import type { Formats } from './numbers.ts';
import { listOf } from './phrases.ts';
import type { ResultView } from './resultView.ts';

interface Drawn {
  readonly view: ResultView;
  readonly series: readonly ChartSeries[];
  /** "support bills" */
  readonly what: string;
  readonly formats: Formats;
}

/** What the cumulative lines show: who ends lowest, and where the two lowest cross. */
export function cumulativeFinding(drawn: Drawn): {
  readonly title: string;
  readonly summary: string;
} {
  const { view, series, what, formats } = drawn;
  const ordered = [...series].sort((a, b) => endOf(a) - endOf(b));
  const ends = ordered.map((each) => `${each.label} ${formats.money(endOf(each))}`);
  const title = titleOf(drawn, ordered);
  const summary =
    ends.length === 0
      ? title
      : `${title}. Expected ${what} after ${view.horizonText}: ${listOf(ends)}.`;
  return { title, summary };
}

function titleOf({ view, what, formats }: Drawn, ordered: readonly ChartSeries[]): string {
  const [first, second] = ordered;
  const after = `after ${view.horizonText}`;
  if (!first) return 'No plan is shown';
  const prefix = what === 'support bills' ? 'Support bills: ' : '';
  const end = formats.money(endOf(first));
  if (!second) return `${prefix}${first.label} comes to ${end} ${after}`;
  if (ordered.every((each) => Math.abs(endOf(each)) < cent))
    return `${prefix}every plan stays at ${end}`;
  const gap = endOf(second) - endOf(first);
  if (gap < cent) return sameTitle(prefix, ordered, `${end} ${after}`);
  if (gap < view.scenario.nearTieShare * endOf(first)) {
    return `${prefix}${first.label} and ${second.label} end ${formats.money(gap)} apart, too close to call`;
  }
  return crossingTitle(prefix, first, second, `${formats.money(gap)} less ${after}`, (month) => {
    return `month ${month} (${formats.monthShort(isoMonthAt(month, view.scenario.startMonth))})`;
  });
}

const cent = 0.005;

function sameTitle(prefix: string, ordered: readonly ChartSeries[], ends: string): string {
  const least = endOf(ordered[0] as ChartSeries);
  const same = ordered.filter((each) => endOf(each) - least < cent).map(({ label }) => label);
  return `${prefix}${listOf(same)} end the same, at ${ends}`;
}

function crossingTitle(
  prefix: string,
  first: ChartSeries,
  second: ChartSeries,
  less: string,
  monthText: (month: number) => string,
): string {
  const course = courseOf(first.values, second.values);
  const [a, b] = [first.label, second.label];
  switch (course.kind) {
    case 'below':
      return `${prefix}${a} stays below ${b} throughout: ${less}`;
    case 'equalFirst':
      return `${prefix}${a} runs level with ${b} and below it from ${monthText(course.month)} on: ${less}`;
    case 'aboveFirst':
      return `${prefix}${a} starts above ${b} and is below it from ${monthText(course.month)} on: ${less}`;
    case 'crossing':
      return `${prefix}${a} and ${b} cross ${course.times} times, the last in ${monthText(course.month)}; ${a} ends ${less}`;
  }
}

type Course =
  | { readonly kind: 'below' }
  | { readonly kind: 'equalFirst' | 'aboveFirst'; readonly month: number }
  | { readonly kind: 'crossing'; readonly month: number; readonly times: number };

/**
 * How the line that ends lower ran beside the other.
 *
 * @returns `month`: the first from which it stays lower
 */
function courseOf(lower: readonly number[], other: readonly number[]): Course {
  const differences = lower.map((value, index) => value - (other[index] ?? 0));
  const month = differences.findLastIndex((difference) => difference > -cent) + 2;
  if (month === 1) return { kind: 'below' };
  const signs = differences
    .filter((difference) => Math.abs(difference) >= cent)
    .map((difference) => Math.sign(difference));
  const times = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
  if (times === 0) return { kind: 'equalFirst', month };
  if (times === 1) return { kind: 'aboveFirst', month };
  return { kind: 'crossing', month, times };
}

function endOf({ values }: ChartSeries): number {
  return values.at(-1) ?? 0;
}
