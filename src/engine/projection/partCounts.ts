import { roundHalfUp } from '../numeric/rounding.ts';
import type { ChargedCounts } from '../providers/subscription.ts';
import type { Counts } from '../timeline/counts.ts';
import type { Part } from './parts.ts';

/** What a part looks after in month t: round(c·count) on the critical side, the others on the rest. */
export function partCounts(counts: Counts, { side, critical }: Part, t: number): ChargedCounts {
  const users = counts.users[t - 1] as number;
  const devices = counts.devices[t - 1] as number;
  const servers = counts.servers[t - 1] as number;
  const sites = counts.sites[t - 1] as number;
  if (side === 'whole') return { users, devices, servers, sites };
  return {
    users: within(users, critical.users, side),
    devices: within(devices, critical.devices, side),
    servers: within(servers, critical.servers, side),
    sites: within(sites, critical.sites, side),
  };
}

function within(count: number, share: number, side: Part['side']): number {
  const critical = roundHalfUp(share * count);
  return side === 'rest' ? count - critical : critical;
}
