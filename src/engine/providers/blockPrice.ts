import type { BlockHoursBilling, HourlyTerms } from '../input/billing.ts';

type BlockPriceTerms = Pick<BlockHoursBilling, 'blockHours' | 'blockTiers'> & {
  readonly hourly: Pick<HourlyTerms, 'hourlyRate'>;
};

/** Price of one block at list prices: the whole-volume rate of its size, bought as asked. */
export function blockPrice({ blockHours, blockTiers, hourly }: BlockPriceTerms): number {
  const tiers = [...blockTiers].sort((a, b) => a.fromHours - b.fromHours);
  const rate = tiers.reduce(
    (found, tier) => (blockHours >= tier.fromHours ? tier.hourlyRate : found),
    hourly.hourlyRate,
  );
  return rate * blockHours;
}
