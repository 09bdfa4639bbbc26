import type { SimulationRequest, TrialBlock } from './contract.ts';
import { fixedTrials } from './fixedTrials.ts';
import { luckTrials } from './luckTrials.ts';

/**
 * Trials `firstTrial` … `firstTrial` + `count` − 1 (from 0) under every plan. Every draw is keyed by
 * (seed, trial, variable), so that the result does not depend on how trials are cut into blocks, on
 * their order or on where they run.
 *
 * @param request with an input that passed `checkInput` and ranges that passed `checkRanges`
 */
export function runTrials(
  request: SimulationRequest,
  firstTrial: number,
  count: number,
): TrialBlock {
  const run = request.hasLuck ? luckTrials : fixedTrials;
  return run(request, firstTrial, count);
}
