import type { Formats } from '../numbers.ts';
import { listOf } from '../phrases.ts';
import type { FanLine } from './fanLines.ts';

/** How far 8 in 10 bills of a month lie apart, averaged over the months; money a month. */
export function usualSpread({ bands: [{ low, high }] }: FanLine): number {
  const sum = high.reduce((total, value, month) => total + value - (low[month] ?? 0), 0);
  return high.length === 0 ? 0 : sum / high.length;
}

/** What the monthly bills show: whose bill varies most, and whose least. */
export function spreadFinding(lines: readonly FanLine[], { money }: Formats): string {
  const spreads = lines.map((line) => ({ name: line.plan.name, amount: usualSpread(line) }));
  const ordered = spreads.toSorted((a, b) => a.amount - b.amount);
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (!least || !most) return 'No plan is shown';
  const namesAt = (amount: string) =>
    listOf(spreads.filter((each) => money(each.amount) === amount).map(({ name }) => name));
  const [low, high] = [money(least.amount), money(most.amount)];
  if (most.amount < cent) return 'No monthly bill varies: each is known in advance';
  if (lines.length === 1) return `${most.name}: the bill of a month varies by ${high}`;
  if (low === high) return `The bill of a month varies by ${high} under every plan`;
  const steady = namesAt(low);
  if (least.amount < cent) {
    return `${namesAt(high)} bills vary by ${high} a month, ${steady} bills not at all`;
  }
  return `${namesAt(high)} bills vary by ${high} a month, ${steady} bills by ${low}`;
}

const cent = 0.005;
