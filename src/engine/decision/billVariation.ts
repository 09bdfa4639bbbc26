import type { Fan } from '../simulation/contract.ts';

/**
 * How unsteady a plan's monthly bill is: the coefficient of variation of a month's support spend around
 * what that month is expected to cost, over all months.
 *
 *   √(mean over months of Var[bill of the month]) / mean bill
 *
 * Planned changes (a project, a rise, growth) do not count: they are expected. The variance comes from
 * the fan's standard errors, Var = SE²·trials. With luck and ranges both on it holds both.
 *
 * @param fan    of monthly support spend
 * @param trials behind the fan (`fanTrials`)
 * @returns 0 for a bill that never varies; null where nothing is spent
 */
export function billVariation(
  { means, meanStandardErrors }: Pick<Fan, 'means' | 'meanStandardErrors'>,
  trials: number,
): number | null {
  const mean = averageOf(means);
  if (!(mean > 0)) return null;
  const variance = averageOf(meanStandardErrors.map((error) => error * error * trials));
  return Math.sqrt(variance) / mean;
}

function averageOf(series: Float64Array): number {
  return series.reduce((sum, value) => sum + value, 0) / series.length;
}
