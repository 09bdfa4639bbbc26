import type { Fan, SimulationSummary, Spread } from '../../engine/index.ts';

/** One percentile with what repeating the simulation with another seed would move it by. */
export interface Percentile {
  readonly value: number;
  readonly standardError: number;
}

/** @param percent one of the percentages of the summary */
export function percentileOf(
  { percentages }: SimulationSummary,
  spread: Spread,
  percent: number,
): Percentile {
  const at = placeOf(percentages, percent);
  return {
    value: spread.percentiles[at] ?? 0,
    standardError: spread.percentileStandardErrors[at] ?? 0,
  };
}

/** The percentile in every month. */
export function monthlyPercentiles(
  { percentages }: SimulationSummary,
  fan: Fan,
  percent: number,
): readonly number[] {
  return [...(fan.percentiles[placeOf(percentages, percent)] ?? [])];
}

function placeOf(percentages: readonly number[], percent: number): number {
  const at = percentages.indexOf(percent);
  if (at < 0) throw new Error(`The summary has no ${percent}th percentile.`);
  return at;
}
