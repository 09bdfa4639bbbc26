import type { World } from '../projection/world.ts';
import { type Lane, laneList } from './lanes.ts';

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

export function fillTimeline(lanes: TimelineLanes, { counts, prices }: World, lane: number): void {
  fillSeries(lanes.users, counts.users, lane);
  fillSeries(lanes.hourlyLabourCost, prices.hourlyLabourCost, lane);
  fillSeries(lanes.revenuePerHour, prices.revenuePerHour, lane);
  fillSeries(lanes.general, prices.generalFactor, lane);
  fillSeries(lanes.discount, prices.discountFactor, lane);
}

function fillSeries(lanes: readonly Lane[], series: Float64Array, lane: number): void {
  for (let m = 0; m < lanes.length; m += 1) (lanes[m] as Lane)[lane] = series[m] as number;
}
