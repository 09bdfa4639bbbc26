import { apportion } from '../apportion.ts';

/**
 * Shares of a whole as percentages that add up to 100: by largest remainder, but 1 for what would read as
 * nothing, which is taken from the share that its rounding has raised the most.
 *
 * @param amounts each above 0
 */
export function wholeShares(amounts: readonly number[]): readonly number[] {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  const exact = amounts.map((amount) => (amount / whole) * 100);
  const shares = [...apportion(exact, 100, 1)];
  for (const [index, share] of shares.entries()) {
    if (share > 0) continue;
    const raised = shares.map((each, at) =>
      each > 1 ? each - (exact[at] ?? 0) : Number.NEGATIVE_INFINITY,
    );
    const giver = raised.indexOf(Math.max(...raised));
    shares[giver] = (shares[giver] ?? 0) - 1;
    shares[index] = 1;
  }
  return shares;
}
