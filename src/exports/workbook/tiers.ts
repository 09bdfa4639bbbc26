import type { Book } from './book.ts';

/** Tiers in the order of where they begin; that order holds while the starts stay as they are. */
export function tiersByValue<Tier>(
  { valueOf, fix }: Book,
  tiers: readonly Tier[],
  start: (tier: Tier) => string,
): readonly Tier[] {
  if (tiers.length > 1) for (const tier of tiers) fix(start(tier));
  return [...tiers].sort((a, b) => valueOf(start(a)) - valueOf(start(b)));
}
