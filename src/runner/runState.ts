import type { SimulationSummary } from '../engine/index.ts';
import type { RunEvent, RunFailure, SimulationJob } from './contract.ts';

/** A summary with the job that it answers. */
export interface JobResult {
  readonly job: SimulationJob;
  readonly summary: SimulationSummary;
}

/** What a page has to show for its latest job; figures of an older job are always told apart. */
export type RunState =
  | { readonly kind: 'idle' }
  /** Nothing about this job yet; `lastGood` is of an older one. */
  | { readonly kind: 'waiting'; readonly job: SimulationJob; readonly lastGood: JobResult | null }
  /** Current, and growing more precise. */
  | {
      readonly kind: 'running';
      readonly job: SimulationJob;
      readonly summary: SimulationSummary;
      readonly trials: number;
      readonly of: number;
      /** Since a worker crashed and the run began again. */
      readonly isRestarted: boolean;
    }
  | {
      readonly kind: 'done';
      readonly job: SimulationJob;
      readonly summary: SimulationSummary;
      /** Whether a worker crashed on the way. */
      readonly isRestarted: boolean;
    }
  | {
      readonly kind: 'failed';
      readonly job: SimulationJob;
      readonly reason: RunFailure;
      /** Whether results are still to come. */
      readonly isRestarted: boolean;
      /** Of this job or an older one. */
      readonly lastGood: JobResult | null;
    };

/** The state once a job has been handed to the runner. */
export function startedState(before: RunState, job: SimulationJob): RunState {
  return { kind: 'waiting', job, lastGood: lastGoodOf(before) };
}

/** The state once the listener of the latest job has heard an event. */
export function heardState(before: RunState, event: RunEvent): RunState {
  if (before.kind === 'idle') throw new Error('An event came before its job.');
  const { job } = before;
  const isRestarted = 'isRestarted' in before && before.isRestarted;
  switch (event.kind) {
    case 'progress': {
      const { summary, trials, of } = event;
      return { kind: 'running', job, summary, trials, of, isRestarted };
    }
    case 'done':
      return { kind: 'done', job, summary: event.summary, isRestarted };
    case 'failed': {
      const { reason } = event;
      return {
        kind: 'failed',
        job,
        reason,
        isRestarted: event.isRestarted,
        lastGood: lastGoodOf(before),
      };
    }
  }
}

/** The state once a person has ended a run: its last summary stays and is all that comes. */
export function stoppedState({
  job,
  summary,
  isRestarted,
}: Extract<RunState, { kind: 'running' }>): RunState {
  return { kind: 'done', job, summary, isRestarted };
}

function lastGoodOf(state: RunState): JobResult | null {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'waiting':
    case 'failed':
      return state.lastGood;
    case 'running':
    case 'done':
      return { job: state.job, summary: state.summary };
  }
}
