import { normalCdf } from '../numeric/normal.ts';
import { normalQuantile } from '../numeric/normalQuantile.ts';

/** How two plans stood in futures of other inputs, money. */
export interface FormerPair {
  /** Share of those futures in which the one plan cost less, equal ones shared. */
  readonly odds: number;
  readonly futures: number;
  /** What the other was expected to cost more. */
  readonly difference: number;
  /** What the cheaper of the two was expected to cost. */
  readonly cost: number;
  /** Of the mean difference in the futures. */
  readonly standardError: number;
}

/**
 * Odds to go by while the futures of new inputs are being worked out, from those of the inputs before:
 *
 *   Φ(Φ⁻¹(p) + (d/c − d₀/c₀) / (σ/c₀))        σ = standard error · √futures
 *
 * with p the former odds, d₀ and d what the other plan is expected to cost more, then and now, c₀ and c
 * what the cheaper costs. Exact where the difference is normal and an edit moves its mean alone, or scales all.
 *
 * @returns odds of the plan that is cheaper now; 1 where nothing varies
 */
export function guessedOdds(former: FormerPair, difference: number, cost: number): number {
  const deviation = former.standardError * Math.sqrt(former.futures);
  if (deviation === 0 || former.cost <= 0 || cost <= 0) return 1;
  // A share of 0 or 1 says no more than that fewer than one future in twice as many would differ.
  const least = 1 / (2 * former.futures);
  const won = Math.min(1 - least, Math.max(least, former.odds));
  const moved = difference / cost - former.difference / former.cost;
  return normalCdf(normalQuantile(won, 1 - won) + (moved * former.cost) / deviation);
}
