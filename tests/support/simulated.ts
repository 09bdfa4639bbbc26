import {
  type ModelInput,
  runTrials,
  type SimulationRequest,
  type TrialBlock,
  type TrialTotal,
  trialTotals,
} from '../../src/engine/index.ts';

/** A request with luck and without ranges or budgets. */
export function aRequest(
  input: ModelInput,
  shown: Partial<SimulationRequest> = {},
): SimulationRequest {
  return {
    input,
    ranges: [],
    seed: 7,
    trials: 1_000,
    hasLuck: true,
    hasRanges: false,
    monthlyBudget: null,
    annualBudget: null,
    ...shown,
  };
}

export function simulated(request: SimulationRequest): TrialBlock {
  return runTrials(request, 0, request.trials);
}

/** One total of one plan in every trial. */
export function totalsOf(block: TrialBlock, plan: number, name: TrialTotal): Float64Array {
  const row = plan * trialTotals.length + trialTotals.indexOf(name);
  return block.totals.subarray(row * block.trials, (row + 1) * block.trials);
}

/** Support spend of one month (from 1) of one plan in every kept trial. */
export function monthOf(
  block: TrialBlock,
  plan: number,
  month: number,
  months: number,
): Float64Array {
  const begin = (plan * months + month - 1) * block.monthlyTrials;
  return block.monthlySpend.subarray(begin, begin + block.monthlyTrials);
}
