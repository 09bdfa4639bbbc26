import type { SimulationSummary, TrialBlock } from '../engine/index.ts';
import { type Attempt, beginAttempt, withBlock, withSummary } from './attempt.ts';
import type { RunEvent, RunFailure, RunListener, SimulationJob } from './contract.ts';
import type { Outcome } from './lane.ts';
import { learnedPace } from './pace.ts';

/** Workers that a run may lose before it gives up. */
const mostRestarts = 2;

/** Least time between two events without a new summary, milliseconds. */
const quietMs = 100;

/** The run under way. */
export interface ActiveRun {
  readonly id: number;
  readonly job: SimulationJob;
  readonly listener: RunListener;
  readonly attempt: Attempt;
  readonly restarts: number;
  /** The latest summary that the listener has, and when it last heard of the run. */
  readonly shown: { readonly summary: SimulationSummary; readonly trials: number } | null;
  readonly toldAt: number;
  readonly msPerTrial: number | null;
}

/** What an outcome makes of a run (null: it is over) and what the listener is told. */
export interface Step {
  readonly next: ActiveRun | null;
  readonly event: RunEvent | null;
}

export function beginRun(id: number, job: SimulationJob, listener: RunListener): ActiveRun {
  const attempt = beginAttempt(job, 0);
  return { id, job, listener, attempt, restarts: 0, shown: null, toldAt: 0, msPerTrial: null };
}

/** @param now milliseconds */
export function afterOutcome(run: ActiveRun, { answer, tookMs }: Outcome, now: number): Step {
  switch (answer.kind) {
    case 'trials':
      return afterTrials(run, answer.block, tookMs, now);
    case 'summary':
      return afterSummary(run, answer.summary, answer.blocks, now);
    case 'crashed':
      return afterCrash(run, answer);
    case 'threw':
      return { next: null, event: { kind: 'failed', reason: answer, isRestarted: false } };
    default:
      throw new Error(`A run was answered with ${answer.kind}.`);
  }
}

function afterTrials(run: ActiveRun, block: TrialBlock, tookMs: number, now: number): Step {
  const attempt = withBlock(run.attempt, block);
  const msPerTrial = learnedPace(run.msPerTrial, block.trials, tookMs);
  const next = { ...run, attempt, msPerTrial };
  const isNews = run.shown !== null && attempt.trialsDone > run.shown.trials;
  if (run.shown === null || !isNews || now - run.toldAt < quietMs) return { next, event: null };
  return { next: { ...next, toldAt: now }, event: progressOf(run, run.shown.summary, attempt) };
}

function afterSummary(
  run: ActiveRun,
  summary: SimulationSummary,
  blocks: readonly TrialBlock[],
  now: number,
): Step {
  const trials = run.attempt.stages[0] ?? 0;
  const attempt = withSummary(run.attempt, blocks);
  if (attempt.stages.length === 0) return { next: null, event: { kind: 'done', summary } };
  const next = { ...run, attempt, shown: { summary, trials }, toldAt: now };
  return { next, event: progressOf(run, summary, attempt) };
}

function progressOf(run: ActiveRun, summary: SimulationSummary, { trialsDone }: Attempt): RunEvent {
  return { kind: 'progress', summary, trials: trialsDone, of: run.attempt.request.trials };
}

/** What the worker held is lost: the run begins anew, but goes on showing from where it was. */
function afterCrash(run: ActiveRun, reason: RunFailure): Step {
  const isRestarted = run.restarts < mostRestarts;
  const event: RunEvent = { kind: 'failed', reason, isRestarted };
  if (!isRestarted) return { next: null, event };
  const attempt = beginAttempt(run.job, run.shown?.trials ?? 0);
  return { next: { ...run, attempt, restarts: run.restarts + 1, msPerTrial: null }, event };
}
