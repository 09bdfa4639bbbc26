import { isWholeFigure } from '../input/wholeFigures.ts';
import { boundsAt } from '../simulation/boundsAt.ts';
import { placesOf } from './contest.ts';
import type { DecisionMethod, DecisionSubject, FlipsQuestion, InputFlips } from './contract.ts';
import { flipsAlong } from './inputFlips.ts';
import { mainPricePaths } from './mainPrice.ts';
import { edgesOf } from './scanEdges.ts';
import { totalsOf, type Totals } from './totals.ts';

/** The promise kept and the unmanaged-to-managed multiplier: the weakest evidence, so always asked. */
const alwaysTried = ['estate.promiseKept', 'estate.unmanagedMultiplier'];

/** What is tried unless a question says otherwise: κ and M, the main price of every plan, all ranges. */
export function flipPaths(
  { input, ranges }: Pick<DecisionSubject, 'input' | 'ranges'>,
  planIds: readonly string[],
): readonly string[] {
  const prices = planIds.flatMap((planId) => mainPricePaths(input, planId));
  return [...new Set([...alwaysTried, ...prices, ...ranges.map(({ path }) => path)])];
}

/**
 * Break-even in value: for every input the values within the bounds of the model at which the cheaper
 * plan changes, all else as it stands, by root finding on the projection. One unit is one input.
 */
export const flipsMethod: DecisionMethod<'flips'> = {
  units: (subject, question) => Math.max(1, pathsOf(subject, question).length),
  part: (subject, question, first, count) => {
    const totals = totalsOf(subject, question);
    const places = placesOf(question);
    return pathsOf(subject, question)
      .slice(first, first + count)
      .map((path) => inputFlips(subject, question, totals, places, path));
  },
  whole: (_subject, _question, parts) => parts.flat(),
};

function pathsOf(subject: DecisionSubject, question: FlipsQuestion): readonly string[] {
  return question.paths ?? flipPaths(subject, question.planIds);
}

/** @param places of the plans that are compared */
function inputFlips(
  { input, ranges }: DecisionSubject,
  question: FlipsQuestion,
  totals: Totals,
  places: readonly number[],
  path: string,
): InputFlips {
  const limits = boundsAt(path);
  if (limits === undefined) throw new Error(`"${path}" has no bounds to search within.`);
  const { min: from, max: to } = limits;
  const typical = totals.typical(path);
  const range = ranges.find((each) => each.path === path) ?? null;
  const [low, high] = [range?.low ?? typical, range?.high ?? typical];
  const edges = edgesOf(input, path);
  const space = { from, to, typical, low, high, isWhole: isWholeFigure(path), edges };
  return {
    path,
    typical,
    low: range?.low ?? null,
    high: range?.high ?? null,
    from,
    to,
    flips: places.length < 2 ? [] : flipsAlong(totals, path, space, places, question),
  };
}
