import { bench, describe } from 'vitest';
import {
  axisOf,
  busiestRatePath,
  decide,
  decisionPiece,
  type DecisionSubject,
  type MapQuestion,
} from '../../src/engine/index.ts';
import { createPreset } from '../../src/scenario/presets.ts';
import { collectRanges } from '../../src/schema/collectRanges.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';

const scenario = createPreset('agency', { startMonth: '2027-01' });
const input = toModelInput(scenario);
const ranges = collectRanges(scenario);
const weighing = { planIds: input.plans.map(({ id }) => id), layerSet: 'allIn' } as const;

/** Nobody has asked about it before. */
function aSubject(): DecisionSubject {
  return { input: { ...input }, ranges, seed: 1 };
}

function mapOf(across: number, up: number): MapQuestion {
  const rate = busiestRatePath(input) ?? '';
  return {
    kind: 'map',
    ...weighing,
    across: axisOf('organisation.headcount', 2, 200, across, 'ratio'),
    up: axisOf(rate, 0.05, 2, up),
  };
}

const options = { time: 500, warmupTime: 100, warmupIterations: 1, iterations: 2 };
const standing = aSubject();

describe(`decision: ${input.plans.length} plans, ${ranges.length} ranges, 36 months`, () => {
  bench('regime map, 20 × 14', () => void decide(aSubject(), mapOf(20, 14)), options);
  bench('regime map, 60 × 40', () => void decide(aSubject(), mapOf(60, 40)), options);
  bench('a slice of 8 cells', () => void decisionPiece(standing, mapOf(60, 40), 100, 8), options);
  bench(
    'all flips',
    () => void decide(aSubject(), { kind: 'flips', ...weighing, pair: null }),
    options,
  );
  bench(
    'tornado',
    () => void decide(aSubject(), { kind: 'tornado', ...weighing, pair: null }),
    options,
  );
  bench(
    'half the promise',
    () => void decide(aSubject(), { kind: 'halfPromise', ...weighing, nearTieShare: 0.02 }),
    options,
  );
});
