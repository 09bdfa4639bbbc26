import type { World } from '../projection/world.ts';
import { fillCounts } from '../timeline/counts.ts';
import { fillPrices, yearIndex } from '../timeline/prices.ts';
import type { Lane } from './lanes.ts';
import { createSeriesTable } from './seriesTable.ts';
import { touched } from './touched.ts';

/** What there is, and what an hour, a head and a price are worth, by month. */
export interface TimelineLanes {
  readonly users: readonly Lane[];
  readonly devices: readonly Lane[];
  readonly servers: readonly Lane[];
  readonly sites: readonly Lane[];
  readonly hourlyLabourCost: readonly Lane[];
  readonly revenuePerHour: readonly Lane[];
  readonly general: readonly Lane[];
}

type Name = keyof TimelineLanes;

/** The figures that each series follows from. */
const movedBy: Readonly<Record<Name, RegExp>> = {
  users: /^organisation\.headcount/,
  devices: /^organisation\.(headcount|devicesPerUser|fixedDevices)/,
  servers: /^organisation\.server/,
  sites: /^organisation\.site/,
  hourlyLabourCost: /^(organisation\.(labourCost|paidHours)|finance\.wageInflation)/,
  revenuePerHour: /^(organisation\.(headcount|revenue)|finance\.revenueInflation)/,
  general: /^finance\.generalInflation/,
};
const names = Object.keys(movedBy) as readonly Name[];

/** Series that change with the year alone: one lane for all months of a year. */
const yearly: ReadonlySet<Name> = new Set<Name>(['hourlyLabourCost', 'general']);

/** The timeline of one trial after another, of which only what the ranges move is laid down. */
export interface Timeline {
  readonly lanes: TimelineLanes;
  /** Reads the input as it stands for a trial; trials follow one another from 0. */
  put(trial: number): void;
  end(count: number): void;
}

export function createTimeline(world: World, paths: readonly string[], width: number): Timeline {
  const { input, counts, prices } = world;
  const monthly: Readonly<Record<Name, Float64Array>> = {
    ...counts,
    hourlyLabourCost: prices.hourlyLabourCost,
    revenuePerHour: prices.revenuePerHour,
    general: prices.generalFactor,
  };
  const years = yearIndex(input.horizonMonths) + 1;
  const kept = names.map((name) => (yearly.has(name) ? new Float64Array(years) : monthly[name]));
  const isMoved = names.map((name) => touched(paths, movedBy[name]));
  const moved = createSeriesTable(
    kept.filter((_, n) => isMoved[n]),
    width,
  );
  const still = createSeriesTable(
    kept.filter((_, n) => !(isMoved[n] as boolean)),
    width,
  );
  const keepYears = () => {
    for (let n = 0; n < names.length; n += 1) {
      const [of, into] = [monthly[names[n] as Name], kept[n] as Float64Array];
      if (of !== into) for (let y = 0; y < years; y += 1) into[y] = of[12 * y] as number;
    }
  };
  keepYears();
  moved.spread();
  still.spread();
  const lanes = names.map((name, n) => {
    const table = isMoved[n] === true ? moved : still;
    const place = isMoved.slice(0, n).filter((each) => each === isMoved[n]).length;
    const own = table.lanes[place] as readonly Lane[];
    const byMonth = Array.from(monthly[name], (_, m) => own[yearIndex(m + 1)] as Lane);
    return [name, yearly.has(name) ? byMonth : own];
  });
  return {
    lanes: Object.fromEntries(lanes) as Record<Name, readonly Lane[]>,
    put(trial) {
      if (!isMoved.includes(true)) return;
      fillCounts(counts, input.organisation);
      fillPrices(prices, input.organisation, input.finance, counts.users);
      keepYears();
      moved.put(trial);
    },
    end: (count) => moved.end(count),
  };
}
