import type { Flow, SlotMonth } from './flows.ts';
import type { Lane } from './lanes.ts';
import type { PlanMonth } from './planMonth.ts';
import type { SlotLanes } from './slotLanes.ts';

/** A bank of prepaid hours at the end of a month; what is left always stems from one purchase. */
export interface Bank {
  readonly balance: Lane;
  /** Months since the purchase. */
  readonly age: Lane;
}

/**
 * Closes a part's month in every trial and adds it to its plan: capacity of own staff by the overflow
 * share f = max(0, 1 − C/X), then the pool or the bank.
 */
export function closeSlot(
  into: PlanMonth,
  month: SlotMonth,
  lanes: SlotLanes,
  bank: Bank,
  m: number,
  isFirstMonth: boolean,
  count: number,
): void {
  const increase = lanes.increase[Math.floor(m / 12)] as Lane;
  const { sure } = month;
  if (lanes.hasStaff) weighOverflow(month, lanes.limits.staffCapacity, count);
  if (lanes.hasPool) {
    for (let i = 0; i < count; i += 1) {
      const money = overage(lanes, sure, i) * (increase[i] as number);
      sure.spend[i] = (sure.spend[i] as number) + money;
    }
  }
  if (lanes.kind === 'blockHours') {
    for (let i = 0; i < count; i += 1) {
      if (lanes.limits.isActive[i] === 0) continue;
      const money = drawFromBank(bank, lanes, sure.drawn[i] as number, isFirstMonth, i);
      sure.spend[i] = (sure.spend[i] as number) + money * (increase[i] as number);
    }
  }
  add(into.supportSpend, sure.spend, count);
  add(into.personHours, sure.personHours, count);
  add(into.lostProductivity, sure.productivity, count);
  add(into.outageHours, sure.outageHours, count);
  add(into.lostContribution, sure.contribution, count);
  add(into.directLosses, month.directLosses, count);
}

function add(into: Lane, from: Lane, count: number): void {
  for (let i = 0; i < count; i += 1) into[i] = (into[i] as number) + (from[i] as number);
}

/** Adds (1 − f)·byStaff + f·byProvider to what is sure. */
function weighOverflow(
  { sure, byStaff, byProvider }: SlotMonth,
  capacity: Lane,
  count: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const f = overflowShare(byStaff.staffHours[i] as number, capacity[i] as number);
    weigh(sure.spend, byStaff.spend, byProvider.spend, f, i);
    weigh(sure.drawn, byStaff.drawn, byProvider.drawn, f, i);
    weigh(sure.personHours, byStaff.personHours, byProvider.personHours, f, i);
    weigh(sure.productivity, byStaff.productivity, byProvider.productivity, f, i);
    weigh(sure.outageHours, byStaff.outageHours, byProvider.outageHours, f, i);
    weigh(sure.contribution, byStaff.contribution, byProvider.contribution, f, i);
  }
}

/** f = max(0, 1 − C/X): the share of every eligible incident that goes to the provider. */
export function overflowShare(wantedHours: number, capacity: number): number {
  return wantedHours > 0 ? Math.max(0, 1 - capacity / wantedHours) : 0;
}

function weigh(into: Lane, staff: Lane, provider: Lane, f: number, i: number): void {
  into[i] = (into[i] as number) + (1 - f) * (staff[i] as number) + f * (provider[i] as number);
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
