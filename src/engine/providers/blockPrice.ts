import type { BlockHoursBilling } from '../input/billing.ts';

/** Price of one block at list prices: the whole-volume rate of its size, bought as asked. */
export function blockPrice({ blockHours, blockTiers, hourly }: BlockHoursBilling): number {
  const tiers = [...blockTiers].sort((a, b) => a.fromHours - b.fromHours);
  const rate = tiers.reduce(
    (found, tier) => (blockHours >= tier.fromHours ? tier.hourlyRate : found),
    hourly.hourlyRate,
  );
  return rate * blockHours;
}
