import { roundHalfUp } from '../numeric/rounding.ts';
import type { ChargedCounts } from '../providers/subscription.ts';
import type { Counts } from '../timeline/counts.ts';
import type { Part } from './parts.ts';

/** What a part looks after in month t: round(c·count) on the critical side, the others on the rest. */
export function partCounts(counts: Counts, { side, estate }: Part, t: number): ChargedCounts {
  const split = (series: Float64Array, share: number) => {
    const count = series[t - 1] as number;
    if (side === 'whole') return count;
    return side === 'critical'
      ? roundHalfUp(share * count)
      : count - roundHalfUp((1 - share) * count);
  };
  return {
    users: split(counts.users, estate.users),
    devices: split(counts.devices, estate.devices),
    servers: split(counts.servers, estate.servers),
    sites: split(counts.sites, estate.sites),
  };
}
