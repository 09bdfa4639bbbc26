import type { Formats } from './numbers.ts';
import { listOf } from './phrases.ts';
import type { ResultView } from './resultView.ts';

/** What the lines of lost work show: the least and the most, an average year. */
export function downtimeFinding(
  view: ResultView,
  { hours }: Formats,
): { readonly title: string; readonly summary: string } {
  const ordered = [...view.plans].sort((a, b) => a.lostHoursPerYear - b.lostHoursPerYear);
  const title = titleOf(ordered, hours);
  const each = ordered.map(({ name, lostHoursPerYear, projection }) => {
    const { personHours } = projection.quantities;
    const course = `${hours(personHours[0] ?? 0)} in the first month and ${hours(personHours.at(-1) ?? 0)} in the last`;
    return `${name} ${hours(lostHoursPerYear)} a year (${course})`;
  });
  return { title, summary: each.length === 0 ? title : `${title}. ${listOf(each)}.` };
}

type Loser = ResultView['plans'][number];

function titleOf(ordered: readonly Loser[], hours: Formats['hours']): string {
  const [least] = ordered;
  const most = ordered.at(-1);
  if (!least || !most) return 'No plan is shown';
  const lowest = hours(least.lostHoursPerYear);
  const highest = hours(most.lostHoursPerYear);
  if (most.lostHoursPerYear < 0.0005) return 'No work is expected to be lost';
  if (ordered.length === 1) return `${least.name}: ${lowest} of work lost a year`;
  if (lowest === highest) return `Every plan loses about the same: ${lowest} of work a year`;
  const few = ordered.filter(({ lostHoursPerYear }) => hours(lostHoursPerYear) === lowest);
  const many = ordered.filter(({ lostHoursPerYear }) => hours(lostHoursPerYear) === highest);
  return `Least work is lost under ${namesOf(few)}: ${lowest} a year, most under ${namesOf(many)}: ${highest}`;
}

function namesOf(plans: readonly Loser[]): string {
  return listOf(plans.map(({ name }) => name));
}
