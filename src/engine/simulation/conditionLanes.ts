import type { ModelInput } from '../input/model.ts';
import { fillTwelfthPowers } from '../numeric/exponential.ts';
import { rampAt } from '../timeline/condition.ts';
import type { CareLanes } from './careLanes.ts';
import type { Figures } from './figures.ts';
import { createSeriesWriter, type Lane, laneList } from './lanes.ts';

/** What the condition of the estate comes from, whatever the part. */
export interface AgeingLanes {
  /** (1 + d)^(n/12) at index n. */
  readonly growth: readonly Lane[];
  readonly drift: Lane;
  readonly cap: Lane;
}

export function createAgeing(
  figures: Figures,
  { estate, horizonMonths }: ModelInput,
  width: number,
): AgeingLanes {
  const growth = laneList(horizonMonths, width);
  const drift = figures.at('estate.driftPerYear', estate.driftPerYear);
  const series = new Float64Array(horizonMonths);
  const writer = createSeriesWriter(growth);
  figures.whenDrawn([drift], (count) => {
    for (let i = 0; i < count; i += 1) {
      fillTwelfthPowers(series, 1 + (drift[i] as number));
      writer.put(series, i);
    }
    writer.end(count);
  });
  return { growth, drift, cap: figures.at('estate.conditionCap', estate.conditionCap) };
}

/** G(t) in month τ of a part that began at 1 + `excess`, as `conditionAt` has it. */
export function fillCondition(
  into: Lane,
  { kept, rampMonths }: CareLanes,
  { growth, cap }: AgeingLanes,
  excess: Lane,
  ownMonth: number,
  count: number,
): void {
  const growthSince = growth[ownMonth - 1] as Lane;
  for (let i = 0; i < count; i += 1) {
    const share = kept[i] as number;
    const handedOver = excess[i] as number;
    const start = 1 + handedOver;
    const carried = handedOver * (1 - share * rampAt(ownMonth, rampMonths[i] as number));
    const grown = Math.min(cap[i] as number, start * (growthSince[i] as number));
    into[i] = 1 + carried + (1 - share) * Math.max(0, grown - start);
  }
}
