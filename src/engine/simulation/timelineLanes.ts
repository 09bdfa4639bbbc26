import type { World } from '../projection/world.ts';
import { type Lane, laneList } from './lanes.ts';

/** What there is, and what an hour, a head and a price are worth, by month. */
export interface TimelineLanes {
  readonly users: readonly Lane[];
  readonly devices: readonly Lane[];
  readonly servers: readonly Lane[];
  readonly sites: readonly Lane[];
  readonly hourlyLabourCost: readonly Lane[];
  readonly revenuePerHour: readonly Lane[];
  readonly general: readonly Lane[];
  readonly discount: readonly Lane[];
}

export function createTimelineLanes(months: number, width: number): TimelineLanes {
  return {
    users: laneList(months, width),
    devices: laneList(months, width),
    servers: laneList(months, width),
    sites: laneList(months, width),
    hourlyLabourCost: laneList(months, width),
    revenuePerHour: laneList(months, width),
    general: laneList(months, width),
    discount: laneList(months, width),
  };
}

/** The series of a world, whose arrays stay the same from trial to trial, and the lanes of each. */
export function timelineSeries(
  { counts, prices }: World,
  lanes: TimelineLanes,
): readonly (readonly [series: Float64Array, lanes: readonly Lane[]])[] {
  return [
    [counts.users, lanes.users],
    [counts.devices, lanes.devices],
    [counts.servers, lanes.servers],
    [counts.sites, lanes.sites],
    [prices.hourlyLabourCost, lanes.hourlyLabourCost],
    [prices.revenuePerHour, lanes.revenuePerHour],
    [prices.generalFactor, lanes.general],
    [prices.discountFactor, lanes.discount],
  ];
}
