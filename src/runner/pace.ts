/** How large a slice of work may be. */
export interface Pace {
  /** Aim for the time of one slice, milliseconds. */
  readonly sliceMs: number;
  /** Trials of the first slices, before any has been timed. */
  readonly firstTrials: number;
  /** Every slice has the same work to do before its first trial: fewer would do little else. */
  readonly leastTrials: number;
}

const weightOfLatest = 0.5;

/** Trials that fill one slice. @param msPerTrial null: not known yet */
export function trialsInSlice(
  { sliceMs, firstTrials, leastTrials }: Pace,
  msPerTrial: number | null,
): number {
  if (msPerTrial === null) return firstTrials;
  if (msPerTrial <= 0) return 4 * firstTrials;
  return Math.max(leastTrials, Math.floor(sliceMs / msPerTrial));
}

/** The time of a trial once another slice has been timed; recent slices count more. */
export function learnedPace(msPerTrial: number | null, trials: number, tookMs: number): number {
  const latest = tookMs / trials;
  return msPerTrial === null ? latest : msPerTrial + weightOfLatest * (latest - msPerTrial);
}
