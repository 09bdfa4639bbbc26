import type { SubscriptionBilling } from '../input/billing.ts';
import { escalation, listFee } from '../providers/subscription.ts';
import { partCounts } from './partCounts.ts';
import type { Part } from './parts.ts';
import type { World } from './world.ts';

/** Fee of month t for what the part looks after, money. */
export function feeOf(
  world: World,
  part: Part,
  terms: SubscriptionBilling,
  t: number,
  startMonth: number,
): number {
  const fee = listFee(terms, partCounts(world.counts, part, t));
  return fee * escalation(terms, startMonth, t - startMonth + 1);
}
