import type { Formats } from '../numbers.ts';
import { listOf } from '../phrases.ts';
import type { FanLine } from './fanLines.ts';

interface Drawn {
  readonly lines: readonly FanLine[];
  /** "3 years" */
  readonly horizonText: string;
  /** "Support bills: ", "" */
  readonly prefix: string;
  readonly formats: Formats;
}

/** What the fans show: who can become dearest, who stays lowest, by the end of the horizon. */
export function fanFinding(drawn: Drawn): { readonly title: string; readonly summary: string } {
  const { lines, horizonText, formats } = drawn;
  const title = titleOf(drawn);
  const ends = lines.map((line) => {
    const { low, median, high } = endOf(line);
    return `${line.plan.name} ${formats.money(median)} (${formats.money(low)} to ${formats.money(high)})`;
  });
  const summary = `${title}. Median after ${horizonText} and the range of 8 in 10 futures: ${listOf(ends)}.`;
  return { title, summary };
}

function titleOf({ lines, horizonText, prefix, formats }: Drawn): string {
  const { moneyCompact } = formats;
  const byReach = [...lines].sort((a, b) => endOf(a).high - endOf(b).high);
  const lowest = byReach[0] as FanLine;
  const highest = byReach.at(-1) as FanLine;
  const [least, most] = [moneyCompact(endOf(lowest).high), moneyCompact(endOf(highest).high)];
  if (lines.length === 1) {
    const { low, high } = endOf(lowest);
    return `${prefix}${lowest.plan.name} ends between ${moneyCompact(low)} and ${moneyCompact(high)} in 8 of 10 futures`;
  }
  if (least === most)
    return `${prefix}in 1 of 10 futures every plan passes ${most} in ${horizonText}`;
  const namesAt = (reach: string) =>
    listOf(
      lines.filter((line) => moneyCompact(endOf(line).high) === reach).map(({ plan }) => plan.name),
    );
  return `${prefix}${namesAt(most)} can pass ${most} in 1 of 10 futures, ${namesAt(least)} only ${least}`;
}

function endOf({ median, bands: [{ low, high }] }: FanLine) {
  return { low: low.at(-1) ?? 0, median: median.at(-1) ?? 0, high: high.at(-1) ?? 0 };
}
