import {
  type DecisionAnswer,
  decisionAnswer,
  type DecisionPiece,
  decisionPiece,
  type DecisionQuestion,
  type DecisionSubject,
  type Future,
  mergeBlocks,
  oneFuture,
  runTrials,
  type SimulationRequest,
  type SimulationSummary,
  type SummaryColumns,
  summarise,
  type TrialBlock,
} from '../engine/index.ts';

/** What computes for a runner, here or in a worker; tests put a stand-in here. */
export interface SimulationEngine {
  runTrials(request: SimulationRequest, firstTrial: number, count: number): TrialBlock;
  mergeBlocks(blocks: readonly TrialBlock[]): TrialBlock;
  summarise(
    request: SimulationRequest,
    blocks: readonly TrialBlock[],
    columns?: SummaryColumns,
  ): SimulationSummary;
  oneFuture(request: SimulationRequest, trial: number): Future;
  decisionPiece(
    subject: DecisionSubject,
    question: DecisionQuestion,
    first: number,
    atMost: number,
  ): DecisionPiece;
  decisionAnswer(
    subject: DecisionSubject,
    question: DecisionQuestion,
    pieces: readonly DecisionPiece[],
  ): DecisionAnswer;
}

export const simulationEngine: SimulationEngine = {
  runTrials,
  mergeBlocks,
  summarise,
  oneFuture,
  decisionPiece,
  decisionAnswer,
};
