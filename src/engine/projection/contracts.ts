import { exitCharge } from '../providers/contract.ts';
import { feeOf } from './fee.ts';
import type { Part } from './parts.ts';
import type { World } from './world.ts';

/** The months left of a contract count from the scenario's start: a plan moved to later begins a new one. */
export function asNew(part: Part): Part {
  const { billing } = part.arrangement;
  if (billing.kind !== 'subscription') return part;
  const contract = { ...billing.contract, monthsLeftAtStart: 0 };
  return { ...part, arrangement: { ...part.arrangement, billing: { ...billing, contract } } };
}

/** Exit charges of every subscription among the parts when they are left in month `leftIn`. */
export function exitOf(
  world: World,
  parts: readonly Part[],
  leftIn: number,
  startMonth: number,
): number {
  const lastPaid = Math.max(startMonth, leftIn - 1);
  return parts.reduce((sum, part) => {
    const { billing } = part.arrangement;
    if (billing.kind !== 'subscription') return sum;
    const lastFee = feeOf(world, part, billing, lastPaid, startMonth);
    return sum + exitCharge(billing.contract, leftIn - startMonth, lastFee);
  }, 0);
}
