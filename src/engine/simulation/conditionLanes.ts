import type { ModelInput } from '../input/model.ts';
import { fillTwelfthPowers } from '../numeric/exponential.ts';
import { rampAt } from '../timeline/condition.ts';
import type { CareLanes } from './careLanes.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';
import { createSeriesTable } from './seriesTable.ts';

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
  const drift = figures.at('estate.driftPerYear', estate.driftPerYear);
  const cap = figures.at('estate.conditionCap', estate.conditionCap);
  const powers = new Float64Array(horizonMonths);
  const table = createSeriesTable([powers], width);
  const [growth] = table.lanes as readonly [readonly Lane[]];
  figures.whenDrawn([drift], (count) => {
    for (let i = 0; i < count; i += 1) {
      fillTwelfthPowers(powers, 1 + (drift[i] as number));
      table.put(i);
    }
    table.end(count);
  });
  return { growth, drift, cap };
}

/** G(t) in month τ of a part, as `conditionAt` has it: on a new estate, or one that began at 1 + `excess`. */
export function fillCondition(
  into: Lane,
  care: Pick<CareLanes, 'kept' | 'rampMonths'>,
  ageing: AgeingLanes,
  excess: Lane | null,
  ownMonth: number,
  count: number,
): void {
  const growth = ageing.growth[ownMonth - 1] as Lane;
  if (excess === null) fillNew(into, care.kept, growth, ageing.cap, count);
  else fillAged(into, care, growth, ageing.cap, excess, ownMonth, count);
}

function fillNew(into: Lane, kept: Lane, growth: Lane, cap: Lane, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const grown = Math.min(cap[i] as number, growth[i] as number);
    into[i] = 1 + (1 - (kept[i] as number)) * Math.max(0, grown - 1);
  }
}

function fillAged(
  into: Lane,
  { kept, rampMonths }: Pick<CareLanes, 'kept' | 'rampMonths'>,
  growth: Lane,
  cap: Lane,
  excess: Lane,
  ownMonth: number,
  count: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const share = kept[i] as number;
    const handedOver = excess[i] as number;
    const start = 1 + handedOver;
    const carried = handedOver * (1 - share * rampAt(ownMonth, rampMonths[i] as number));
    const grown = Math.min(cap[i] as number, start * (growth[i] as number));
    into[i] = 1 + carried + (1 - share) * Math.max(0, grown - start);
  }
}
