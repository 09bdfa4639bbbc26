import type { Result } from '../engine/index.ts';
import type { RunEvent, RunFailure, RunHandle, Runner, SimulationJob } from '../runner/contract.ts';
import type { Clock } from '../runner/scheduler.ts';

/** Gives jobs to a runner in turn: the newest is next, those between are never begun. */
export interface JobTurns {
  readonly hand: (job: SimulationJob) => void;
  /** Ends the run under way. */
  readonly cancel: () => void;
}

export interface JobTurnsSetup {
  readonly load: () => Promise<Result<Runner, RunFailure>>;
  readonly now: Clock;
  /** Hears of the newest job, and of one before it no more than its first stage. */
  readonly hear: (job: SimulationJob, event: RunEvent) => void;
}

/** How long a run may keep a newer job waiting for its first stage, milliseconds. */
const patienceMs = 300;

/**
 * While jobs come as fast as a slider moves, a run that has only begun may still show its first stage, or
 * none would be seen before the hand rests.
 */
export function createJobTurns({ load, now, hear }: JobTurnsSetup): JobTurns {
  let newest: SimulationJob | null = null;
  /** The run that has not shown anything yet. */
  let young: { readonly job: SimulationJob; readonly since: number } | null = null;
  let handle: RunHandle | null = null;
  let turn: ReturnType<typeof setTimeout> | undefined;

  const begin = async (job: SimulationJob): Promise<void> => {
    clearTimeout(turn);
    young = { job, since: now() };
    const runner = await load();
    if (young?.job !== job) return;
    if (runner.ok) handle = runner.value.run(job, (event) => receive(job, event));
    else receive(job, { kind: 'failed', reason: runner.error, isRestarted: false });
  };
  const receive = (job: SimulationJob, event: RunEvent): void => {
    const isYoung = young?.job === job;
    if (!isYoung && job !== newest) return;
    const isStillToShow = event.kind === 'failed' && event.isRestarted;
    if (isYoung && !isStillToShow) young = null;
    hear(job, event);
    if (job !== newest && newest !== null && young === null) void begin(newest);
  };
  return {
    hand: (job) => {
      newest = job;
      clearTimeout(turn);
      const left = young === null ? 0 : patienceMs - (now() - young.since);
      if (left <= 0) void begin(job);
      else turn = setTimeout(() => void begin(job), left);
    },
    cancel: () => handle?.cancel(),
  };
}
