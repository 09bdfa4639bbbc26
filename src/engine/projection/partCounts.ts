import { roundHalfUp } from '../numeric/rounding.ts';
import type { ChargedCounts } from '../providers/subscription.ts';
import type { Counts } from '../timeline/counts.ts';
import type { Part } from './parts.ts';

/** What a part looks after in month t: round(c·count) on the critical side, the others on the rest. */
export function partCounts(counts: Counts, { side, critical }: Part, t: number): ChargedCounts {
  const split = (series: Float64Array, share: number) => {
    const count = series[t - 1] as number;
    const within = roundHalfUp(share * count);
    return side === 'rest' ? count - within : within;
  };
  return {
    users: split(counts.users, critical.users),
    devices: split(counts.devices, critical.devices),
    servers: split(counts.servers, critical.servers),
    sites: split(counts.sites, critical.sites),
  };
}
