import type { SimulationRequest, SummaryColumns, TrialBlock } from '../engine/index.ts';
import type { SimulationJob } from './contract.ts';
import type { Question } from './protocol.ts';

/** How far one attempt at a run has come. A run that loses a worker begins a new attempt. */
export interface Attempt {
  readonly request: SimulationRequest;
  readonly columns: SummaryColumns | null;
  /** Stages whose summary is still due, increasing. */
  readonly stages: readonly number[];
  /** Trials that somebody has been asked for: all below this. */
  readonly trialsAsked: number;
  readonly trialsDone: number;
  /** In any order; those within a summary under way are with whoever computes it. */
  readonly blocks: readonly TrialBlock[];
  readonly isSummarising: boolean;
}

/** @param shownTrials summaries up to here have been shown already and are not due again */
export function beginAttempt(job: SimulationJob, shownTrials: number): Attempt {
  return {
    request: requestOf(job),
    columns: job.columns ?? null,
    stages: job.stages.filter((stage) => stage > shownTrials),
    trialsAsked: 0,
    trialsDone: 0,
    blocks: [],
    isSummarising: false,
  };
}

/** Requests by job: the same object for the same job, so that a worker that holds it need not be told. */
const requests = new WeakMap<SimulationJob, SimulationRequest>();

/** The engine's request for the whole run of a job. */
export function requestOf(job: SimulationJob): SimulationRequest {
  const known = requests.get(job);
  if (known !== undefined) return known;
  const { stages, columns: _, ...asked } = job;
  const request = { ...asked, trials: Math.max(...stages) };
  requests.set(job, request);
  return request;
}

/** The next piece of work and the attempt once it is given out; null while there is none to give. */
export function takeQuestion(
  attempt: Attempt,
  mostTrials: number,
): { readonly question: Question; readonly attempt: Attempt } | null {
  return takeSummary(attempt) ?? takeTrials(attempt, mostTrials);
}

function takeSummary(attempt: Attempt): ReturnType<typeof takeQuestion> {
  const { stages, blocks, columns, isSummarising } = attempt;
  const [due] = stages;
  if (due === undefined || isSummarising) return null;
  const wanted = blocks
    .filter(({ firstTrial }) => firstTrial < due)
    .toSorted((one, other) => one.firstTrial - other.firstTrial);
  const found = wanted.reduce((sum, { trials }) => sum + trials, 0);
  if (found < due) return null;
  return {
    question: { kind: 'summary', trials: due, blocks: wanted, columns },
    attempt: {
      ...attempt,
      blocks: blocks.filter(({ firstTrial }) => firstTrial >= due),
      isSummarising: true,
    },
  };
}

/** A block ends at a stage at the latest, so that no summary waits for trials that it does not hold. */
function takeTrials(attempt: Attempt, mostTrials: number): ReturnType<typeof takeQuestion> {
  const firstTrial = attempt.trialsAsked;
  const stageEnd = attempt.stages.find((stage) => stage > firstTrial);
  if (stageEnd === undefined) return null;
  const count = Math.min(mostTrials, stageEnd - firstTrial);
  return {
    question: { kind: 'trials', firstTrial, count },
    attempt: { ...attempt, trialsAsked: firstTrial + count },
  };
}

export function withBlock(attempt: Attempt, block: TrialBlock): Attempt {
  return {
    ...attempt,
    blocks: [...attempt.blocks, block],
    trialsDone: attempt.trialsDone + block.trials,
  };
}

/** The first stage due has its summary, and its blocks are back. */
export function withSummary(attempt: Attempt, blocks: readonly TrialBlock[]): Attempt {
  return {
    ...attempt,
    stages: attempt.stages.slice(1),
    blocks: [...attempt.blocks, ...blocks],
    isSummarising: false,
  };
}
