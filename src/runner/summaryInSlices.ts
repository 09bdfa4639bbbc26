import { fanNames, type SimulationRequest, type SimulationSummary } from '../engine/index.ts';
import type { Answer, Question } from './protocol.ts';
import type { SimulationEngine } from './simulationEngine.ts';

type SummaryQuestion = Extract<Question, { readonly kind: 'summary' }>;

/**
 * The same summary as in one call, one fan at a time: each step is computed when it is asked for. The
 * blocks come back merged, so that the next summary need not merge them again.
 */
export function* summaryInSlices(
  engine: SimulationEngine,
  request: SimulationRequest,
  { trials, blocks, columns }: SummaryQuestion,
): Generator<undefined, Answer> {
  const whole = { ...request, trials };
  const merged = [engine.mergeBlocks(blocks)];
  yield;
  let summary = engine.summarise(whole, merged, { ...columns, fans: [] });
  for (const name of columns?.fans ?? fanNames) {
    yield;
    summary = withFans(summary, engine.summarise(whole, merged, { totals: [], fans: [name] }));
  }
  return { kind: 'summary', summary, blocks: merged };
}

function withFans(summary: SimulationSummary, { plans }: SimulationSummary): SimulationSummary {
  return {
    ...summary,
    plans: summary.plans.map((plan, at) => ({
      ...plan,
      fans: { ...plan.fans, ...plans[at]?.fans },
    })),
  };
}
