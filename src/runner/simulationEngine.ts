import {
  checkInput,
  checkRanges,
  type Future,
  type InputProblem,
  mergeBlocks,
  oneFuture,
  runTrials,
  type SimulationRequest,
  type SimulationSummary,
  type SummaryColumns,
  summarise,
  type TrialBlock,
} from '../engine/index.ts';
import type { SimulationJob } from './contract.ts';

/** What runners need of the engine; tests put a stand-in here. */
export interface SimulationEngine {
  check(job: SimulationJob): readonly InputProblem[];
  runTrials(request: SimulationRequest, firstTrial: number, count: number): TrialBlock;
  mergeBlocks(blocks: readonly TrialBlock[]): TrialBlock;
  summarise(
    request: SimulationRequest,
    blocks: readonly TrialBlock[],
    columns?: SummaryColumns,
  ): SimulationSummary;
  oneFuture(request: SimulationRequest, trial: number): Future;
}

export const simulationEngine: SimulationEngine = {
  check({ input, ranges }) {
    const problems = checkInput(input);
    return problems.length > 0 ? problems : checkRanges(input, ranges);
  },
  runTrials,
  mergeBlocks,
  summarise,
  oneFuture,
};
