import type {
  DecisionAnswer,
  DecisionPiece,
  DecisionQuestion,
  Future,
  SimulationRequest,
  SimulationSummary,
  SummaryColumns,
  TrialBlock,
} from '../engine/index.ts';

/** What is asked about a request. */
export type Question =
  | { readonly kind: 'trials'; readonly firstTrial: number; readonly count: number }
  | {
      readonly kind: 'summary';
      /** Trials of all blocks together, which begin at 0 and have no gap. */
      readonly trials: number;
      /** Cross by transfer and come back with the answer. */
      readonly blocks: readonly TrialBlock[];
      readonly columns: SummaryColumns | null;
    }
  | { readonly kind: 'future'; readonly trial: number }
  | {
      readonly kind: 'decisionPiece';
      readonly about: DecisionQuestion;
      /** Units from `first` on, as many as there are up to `atMost`. */
      readonly first: number;
      readonly atMost: number;
    }
  | {
      readonly kind: 'decisionAnswer';
      readonly about: DecisionQuestion;
      /** All pieces of the question; they cross by transfer. */
      readonly pieces: readonly DecisionPiece[];
    };

export type Answer =
  | { readonly kind: 'trials'; readonly block: TrialBlock }
  | {
      readonly kind: 'summary';
      readonly summary: SimulationSummary;
      readonly blocks: readonly TrialBlock[];
    }
  | { readonly kind: 'future'; readonly future: Future }
  | { readonly kind: 'decisionPiece'; readonly piece: DecisionPiece }
  | { readonly kind: 'decisionAnswer'; readonly answer: DecisionAnswer }
  | { readonly kind: 'threw'; readonly sentence: string };

export interface ToWorker {
  /** Answers carry the id of their question. */
  readonly id: number;
  /** Null: the request of the message before. */
  readonly request: SimulationRequest | null;
  readonly question: Question;
}

export interface FromWorker {
  readonly id: number;
  readonly answer: Answer;
  /** Time that the answer took to compute, milliseconds. */
  readonly tookMs: number;
}
