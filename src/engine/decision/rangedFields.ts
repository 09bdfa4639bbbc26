import { pert, pertQuantile } from '../distributions/pert.ts';
import { isWholeFigure } from '../input/wholeFigures.ts';
import { roundHalfUp } from '../numeric/rounding.ts';
import type { InputRange } from '../simulation/contract.ts';
import { fieldOf, type InputDraws, inputDraws } from '../simulation/ranges.ts';
import type { DecisionSubject } from './contract.ts';

/** One thing that is not known: every range that shares its quantile, here and in other plans. */
export interface RangedField {
  /** Paths of the ranges into the input, the first of them the one that stands for all. */
  readonly paths: readonly [string, ...string[]];
  /** Its value in every draw. */
  readonly values: Float64Array;
  /** Its values at evenly spread probabilities: means over it are means over the PERT. */
  readonly grid: Float64Array;
}

const gridPoints = 256;

/** What the ranges of a subject draw, by field, in the order of their paths. */
export function rangedFields(subject: DecisionSubject, draws: number): readonly RangedField[] {
  const groups = groupsOf(subject);
  const leads = groups.map(([lead]) => lead as InputRange);
  const drawn = drawsOf({ ...subject, ranges: leads });
  const values = leads.map(() => new Float64Array(draws));
  for (let n = 0; n < draws; n += 1) {
    drawn.draw(n);
    for (const [f, value] of drawn.values().entries()) (values[f] as Float64Array)[n] = value;
  }
  return groups.map((ranges, f) => ({
    paths: ranges.map(({ path }) => path) as [string, ...string[]],
    values: values[f] as Float64Array,
    grid: gridOf(leads[f] as InputRange),
  }));
}

/** The inputs of one draw after another: those of the simulation's trial of the same number. */
export function drawsOf(subject: DecisionSubject): InputDraws {
  return inputDraws({
    ...subject,
    trials: 0,
    hasLuck: false,
    hasRanges: true,
    monthlyBudget: null,
    annualBudget: null,
  });
}

/** Ranges wider than a point, those of one field together. */
function groupsOf(subject: DecisionSubject): readonly (readonly InputRange[])[] {
  return groupsByField({
    ...subject,
    ranges: subject.ranges.filter(({ low, high }) => high > low),
  });
}

/**
 * Ranges that share their quantile together, in the order of the first path of each: in whichever order
 * they come, so that an answer does not hang on how a scenario was put together.
 */
export function groupsByField({
  ranges,
  input,
}: Pick<DecisionSubject, 'input' | 'ranges'>): readonly (readonly InputRange[])[] {
  const groups = new Map<string, InputRange[]>();
  for (const range of ranges.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const field = fieldOf(range, input);
    const group = groups.get(field);
    if (group === undefined) groups.set(field, [range]);
    else group.push(range);
  }
  return [...groups.values()];
}

function gridOf({ path, low, typical, high }: InputRange): Float64Array {
  const table = pert(low, typical, high);
  const isWhole = isWholeFigure(path);
  return Float64Array.from({ length: gridPoints }, (_, n) => {
    const value = pertQuantile(table, (n + 0.5) / gridPoints);
    return isWhole ? roundHalfUp(value) : value;
  });
}
