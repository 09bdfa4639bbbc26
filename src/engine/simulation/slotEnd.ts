import type { Flow } from './flows.ts';
import type { Lane } from './lanes.ts';
import type { SlotLanes } from './slotLanes.ts';

/** A bank of prepaid hours at the end of a month; what is left always stems from one purchase. */
export interface Bank {
  readonly balance: Lane;
  /** Months since the purchase. */
  readonly age: Lane;
}

/** Adds to a part's month in every trial what its pool or bank comes to. */
export function closeSlot(
  flow: Flow,
  lanes: SlotLanes,
  bank: Bank,
  isActive: Lane,
  m: number,
  isFirstMonth: boolean,
  count: number,
): void {
  const increase = lanes.increase[Math.floor(m / 12)] as Lane;
  if (lanes.hasPool) {
    for (let i = 0; i < count; i += 1) {
      const money = overage(lanes, flow, i) * (increase[i] as number);
      flow.spend[i] = (flow.spend[i] as number) + money;
    }
  }
  if (lanes.kind !== 'blockHours') return;
  for (let i = 0; i < count; i += 1) {
    if (isActive[i] === 0) continue;
    const money = drawFromBank(bank, lanes, flow.drawn[i] as number, isFirstMonth, i);
    flow.spend[i] = (flow.spend[i] as number) + money * (increase[i] as number);
  }
}

/** f = max(0, 1 − C/X): the share of every eligible incident that goes to the provider. */
export function overflowShare(wantedHours: number, capacity: number): number {
  return wantedHours > 0 ? Math.max(0, 1 - capacity / wantedHours) : 0;
}

/** Money for hours beyond the month's pool, before the year's increase. */
function overage({ limits }: SlotLanes, { drawn }: Flow, i: number): number {
  const beyond = Math.max(0, (drawn[i] as number) - (limits.poolHours[i] as number));
  return beyond * (limits.overageRate[i] as number);
}

/**
 * Draws the month's hours: whole blocks are bought when the bank is empty, or the hours short are
 * overage; at the end of the month hours above the rollover cap and past their last month lapse.
 *
 * @returns money, before the year's increase
 */
function drawFromBank(
  { balance, age }: Bank,
  { limits, expiryMonths, isToppedUp }: SlotLanes,
  drawn: number,
  isFirstMonth: boolean,
  i: number,
): number {
  const size = limits.blockHours[i] as number;
  const price = limits.blockPrice[i] as number;
  let money = isFirstMonth ? price : 0;
  let left = (isFirstMonth ? size : (balance[i] as number)) - drawn;
  let months = isFirstMonth ? 0 : (age[i] as number);
  if (left < 0 && isToppedUp) {
    const blocks = blocksFor(-left / size);
    money += blocks * price;
    left = Math.max(0, left + blocks * size);
    if (blocks > 0) months = 0;
  } else if (left < 0) {
    money -= left * (limits.standardRate[i] as number);
    left = 0;
  }
  const isExpired = expiryMonths > 0 && months + 1 >= expiryMonths;
  balance[i] = isExpired ? 0 : Math.min(left, limits.rolloverCap[i] as number);
  age[i] = balance[i] === 0 ? 0 : months + 1;
  return money;
}

/** Whole blocks for a shortage; a billionth of a block is the rounding of sums of tenths of an hour. */
function blocksFor(short: number): number {
  return Math.max(0, Math.ceil(short * (1 - 1e-9) - 1e-9));
}
