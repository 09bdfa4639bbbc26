import type { ModelInput } from '../input/model.ts';
import { layerSets, type TrialBlock, trialTotals } from './contract.ts';

/** Most memory for the months of all trials of a run, bytes. Above it fans come from the first trials. */
const monthlyMemoryBytes = 256 * 1024 * 1024;

/** Trials of a run whose months are kept: as many as the memory holds, at least 1,000. */
function keptTrials({ plans, horizonMonths }: ModelInput): number {
  const bytesPerTrial = plans.length * horizonMonths * 2 * 8;
  return Math.max(1_000, Math.floor(monthlyMemoryBytes / bytesPerTrial));
}

export function pairCount(plans: number): number {
  return (plans * (plans - 1)) / 2;
}

export function yearCount(months: number): number {
  return Math.ceil(months / 12);
}

export function createBlock(input: ModelInput, firstTrial: number, trials: number): TrialBlock {
  const plans = input.plans.length;
  const months = input.horizonMonths;
  const monthlyTrials = Math.max(0, Math.min(trials, keptTrials(input) - firstTrial));
  const pairs = pairCount(plans);
  return {
    firstTrial,
    trials,
    monthlyTrials,
    totals: new Float64Array(plans * trialTotals.length * trials),
    monthlySpend: new Float64Array(plans * months * monthlyTrials),
    monthlyAllIn: new Float64Array(plans * months * monthlyTrials),
    monthsOverBudget: new Int32Array(plans * months),
    yearsOverBudget: new Int32Array(plans * (yearCount(months) + 1)),
    breakEvenMonths: new Int32Array(layerSets.length * pairs * (months + 1)),
  };
}

/** The buffers of a block, to be handed over to another thread. */
export function transferablesOf(block: TrialBlock): readonly ArrayBufferLike[] {
  return [
    block.totals.buffer,
    block.monthlySpend.buffer,
    block.monthlyAllIn.buffer,
    block.monthsOverBudget.buffer,
    block.yearsOverBudget.buffer,
    block.breakEvenMonths.buffer,
  ];
}

/** Blocks as one, whatever their order; together they must be without gap and overlap. */
export function mergeBlocks(blocks: readonly TrialBlock[]): TrialBlock {
  const sorted = [...blocks].sort((a, b) => a.firstTrial - b.firstTrial);
  const first = sorted[0];
  if (first === undefined) throw new Error('There is no block to merge.');
  for (const [n, block] of sorted.entries()) {
    const before = sorted[n - 1];
    if (before !== undefined && block.firstTrial !== before.firstTrial + before.trials) {
      throw new Error(`Trial ${block.firstTrial} does not follow the block before it.`);
    }
  }
  if (sorted.length === 1) return first;
  const trialsOf = (block: TrialBlock) => block.trials;
  const keptOf = (block: TrialBlock) => block.monthlyTrials;
  return {
    firstTrial: first.firstTrial,
    trials: sum(sorted.map(trialsOf)),
    monthlyTrials: sum(sorted.map(keptOf)),
    totals: joined(sorted, (block) => block.totals, trialsOf),
    monthlySpend: joined(sorted, (block) => block.monthlySpend, keptOf),
    monthlyAllIn: joined(sorted, (block) => block.monthlyAllIn, keptOf),
    monthsOverBudget: added(sorted.map((block) => block.monthsOverBudget)),
    yearsOverBudget: added(sorted.map((block) => block.yearsOverBudget)),
    breakEvenMonths: added(sorted.map((block) => block.breakEvenMonths)),
  };
}

/** Rows of all blocks, each row running on through the blocks. */
function joined(
  blocks: readonly TrialBlock[],
  seriesOf: (block: TrialBlock) => Float64Array,
  lengthOf: (block: TrialBlock) => number,
): Float64Array {
  const width = sum(blocks.map(lengthOf));
  const wide = blocks.find((block) => lengthOf(block) > 0);
  const rows = wide === undefined ? 0 : seriesOf(wide).length / lengthOf(wide);
  const all = new Float64Array(rows * width);
  let at = 0;
  for (const block of blocks) {
    const length = lengthOf(block);
    const series = seriesOf(block);
    const filled = length > 0 ? rows : 0;
    for (let row = 0; row < filled; row += 1) {
      all.set(series.subarray(row * length, (row + 1) * length), row * width + at);
    }
    at += length;
  }
  return all;
}

function added(all: readonly Int32Array[]): Int32Array {
  const first = all[0] as Int32Array;
  return first.map((_, n) => sum(all.map((counts) => counts[n] as number)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
