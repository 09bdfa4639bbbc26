import type {
  DecisionAnswer,
  DecisionQuestion,
  Future,
  InputProblem,
  ModelInput,
  Result,
  SimulationRequest,
  SimulationSummary,
  SummaryColumns,
} from '../engine/index.ts';

/** A simulation to run, in stages: each shows the summary of all trials up to it. */
export interface SimulationJob extends Omit<SimulationRequest, 'trials'> {
  /** Trials at which a summary is due, increasing; the last is the whole run. */
  readonly stages: readonly [number, ...number[]];
  /** What the summaries hold; absent: everything. */
  readonly columns?: SummaryColumns;
}

/** Why there is no result. */
export type RunFailure =
  /** The input or its ranges break the model's bounds; the paths of the problems lead through the input. */
  | {
      readonly kind: 'refused';
      readonly problems: readonly InputProblem[];
      readonly input: ModelInput;
    }
  /** The engine broke off: a fault of ours. */
  | { readonly kind: 'threw'; readonly sentence: string }
  /** The worker died, never started or stopped answering. */
  | { readonly kind: 'crashed'; readonly sentence: string };

/**
 * What a listener hears of its run. Progress begins with the first stage; between stages `summary` is
 * the same object as before while `trials` grows.
 */
export type RunEvent =
  | {
      readonly kind: 'progress';
      readonly summary: SimulationSummary;
      /** Trials run so far, at least those of the summary. */
      readonly trials: number;
      /** Trials of the whole run. */
      readonly of: number;
    }
  | { readonly kind: 'done'; readonly summary: SimulationSummary }
  | {
      readonly kind: 'failed';
      readonly reason: RunFailure;
      /** Whether the run began again on a new worker and more is to come; if not, it is over. */
      readonly isRestarted: boolean;
    };

export type RunListener = (event: RunEvent) => void;

/** A question of the decision about the input, the ranges and the seed of a job. */
export interface DecisionOrder {
  readonly job: SimulationJob;
  readonly question: DecisionQuestion;
  /** A newer order on the same topic cancels the one before; others go on side by side. */
  readonly topic: string;
}

/** What a listener hears of its order; the last is the answer or a failure. */
export type DecisionEvent =
  | {
      readonly kind: 'progress';
      /** Units of work done so far, and of the whole question. */
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'done'; readonly answer: DecisionAnswer }
  | { readonly kind: 'failed'; readonly reason: RunFailure };

export type DecisionListener = (event: DecisionEvent) => void;

export interface RunHandle {
  /** Nothing more is computed beyond the slice under way, and nothing more is heard. */
  cancel(): void;
}

/**
 * Where simulations run. One run at a time: a new one cancels the one before. The listener is never
 * called before `run` returns.
 */
export interface Runner {
  run(job: SimulationJob, listener: RunListener): RunHandle;
  /** One trial of a job month by month, computed ahead of a run under way, which goes on. */
  openFuture(job: SimulationJob, trial: number): Promise<Result<Future, RunFailure>>;
  /**
   * Answers a question in slices, in turns with a run under way. The listener is never called before
   * `decide` returns.
   */
  decide(order: DecisionOrder, listener: DecisionListener): RunHandle;
  /**
   * Begins no slice of a run or a question until `goOn`, for a page that needs every core; nothing is lost by it.
   * Single trials are computed all the same.
   */
  rest(): void;
  goOn(): void;
  /** Cancels and lets go of threads; they come back with the next run. */
  close(): void;
}
