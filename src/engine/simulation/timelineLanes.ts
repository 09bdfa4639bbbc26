import type { World } from '../projection/world.ts';
import { type Lane, laneList, stackOf, writeDown } from './lanes.ts';

/** What an hour, a head and a price are worth in each month, by month. */
export interface TimelineLanes {
  readonly users: readonly Lane[];
  readonly hourlyLabourCost: readonly Lane[];
  readonly revenuePerHour: readonly Lane[];
  readonly general: readonly Lane[];
  readonly discount: readonly Lane[];
}

export function createTimelineLanes(months: number, width: number): TimelineLanes {
  return {
    users: laneList(months, width),
    hourlyLabourCost: laneList(months, width),
    revenuePerHour: laneList(months, width),
    general: laneList(months, width),
    discount: laneList(months, width),
  };
}

export function createTimelineFiller(lanes: TimelineLanes) {
  const users = stackOf(lanes.users);
  const hourlyLabourCost = stackOf(lanes.hourlyLabourCost);
  const revenuePerHour = stackOf(lanes.revenuePerHour);
  const general = stackOf(lanes.general);
  const discount = stackOf(lanes.discount);
  return ({ counts, prices }: World, lane: number) => {
    writeDown(users, counts.users, lane);
    writeDown(hourlyLabourCost, prices.hourlyLabourCost, lane);
    writeDown(revenuePerHour, prices.revenuePerHour, lane);
    writeDown(general, prices.generalFactor, lane);
    writeDown(discount, prices.discountFactor, lane);
  };
}
