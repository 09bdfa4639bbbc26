import type { ModelInput } from '../input/model.ts';
import { rampAt } from '../timeline/condition.ts';
import { type CareLanes, createCareLanes } from './careLanes.ts';
import { type AgeingLanes, fillCondition } from './conditionLanes.ts';
import type { EstateLanes } from './estateLanes.ts';
import type { Figures } from './figures.ts';
import { type Lane, laneList } from './lanes.ts';
import type { HeldPart } from './slotLanes.ts';

/** What a part makes of the incidents on what it looks after, in the month at hand. */
export interface PartCare {
  readonly lanes: CareLanes;
  /** G */
  readonly condition: Lane;
  /** 1 − κ·prevention·ramp, by class. */
  readonly left: readonly Lane[];
  /** Works out month τ of the part, which began at 1 + `excess`; null: at 1. */
  fill(excess: Lane | null, ownMonth: number, count: number): void;
}

export function createPartCare(
  figures: Figures,
  input: ModelInput,
  part: HeldPart,
  critical: EstateLanes | null,
  ageing: AgeingLanes,
  width: number,
): PartCare {
  const lanes = createCareLanes(figures, input, part, critical);
  const { rampMonths, prevented } = lanes;
  const condition = new Float64Array(width);
  const ramp = new Float64Array(width);
  const left = laneList(prevented.length, width);
  let longestRamp = 0;
  /** Trials for which `left` holds with the ramp behind them. */
  let ramped = 0;
  figures.whenDrawn([rampMonths, ...prevented], (count) => {
    longestRamp = largest(rampMonths, count);
    ramped = 0;
  });
  return {
    lanes,
    condition,
    left,
    fill(excess, ownMonth, count) {
      fillCondition(condition, lanes, ageing, excess, ownMonth, count);
      const isRamped = ownMonth >= longestRamp;
      if (isRamped && ramped >= count) return;
      for (let i = 0; i < count; i += 1) ramp[i] = rampAt(ownMonth, rampMonths[i] as number);
      for (const [k, lane] of left.entries()) fillLeft(lane, prevented[k] as Lane, ramp, count);
      ramped = isRamped ? count : 0;
    },
  };
}

function fillLeft(into: Lane, prevented: Lane, ramp: Lane, count: number): void {
  for (let i = 0; i < count; i += 1) into[i] = 1 - (prevented[i] as number) * (ramp[i] as number);
}

function largest(lane: Lane, count: number): number {
  let most = 0;
  for (let i = 0; i < count; i += 1) most = Math.max(most, lane[i] as number);
  return most;
}
