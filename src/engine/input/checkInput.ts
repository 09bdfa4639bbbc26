import type { InputProblem } from '../errors/result.ts';
import { type Bounds, bounds } from './bounds.ts';
import { checkPlans } from './checkPlans.ts';
import type { ModelInput } from './model.ts';
import { overrideBounds } from './overrideBounds.ts';

/**
 * Everything wrong with an input: figures that are not finite, not whole or out of bounds, ids used
 * twice, references to plans that are missing or unsuitable. Empty for a valid input.
 */
export function checkInput(input: ModelInput): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  checkFigures(input, [], [], problems);
  checkIds(input.incidentClasses, 'incidentClasses', problems);
  checkIds(input.plans, 'plans', problems);
  checkSeasons(input, problems);
  return [...problems, ...checkPlans(input)];
}

type Path = readonly string[];

/** Walks every number of the input; `pattern` is the path with `*` for indexes and class ids. */
function checkFigures(node: unknown, path: Path, pattern: Path, problems: InputProblem[]): void {
  if (typeof node === 'number') {
    const problem = figureProblem(node, path.join('.'), boundsOf(pattern));
    if (problem !== null) problems.push(problem);
  } else if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) {
      checkFigures(item, [...path, String(index)], [...pattern, '*'], problems);
    }
  } else if (typeof node === 'object' && node !== null) {
    const parent = pattern.at(-1);
    for (const [key, item] of Object.entries(node)) {
      const step = parent === 'classTerms' ? '*' : key;
      checkFigures(item, [...path, key], [...pattern, step], problems);
    }
  }
}

/** Overrides are checked as the arrangement's own terms. */
function boundsOf(pattern: Path): Bounds | undefined {
  const at = pattern.indexOf('overrides');
  return at < 0 ? bounds[pattern.join('.')] : overrideBounds(pattern.slice(at + 1).join('.'));
}

function figureProblem(value: number, path: string, limits?: Bounds): InputProblem | null {
  if (limits === undefined) {
    return { kind: 'wrongShape', path, sentence: `${path} is not a figure of the model.` };
  }
  if (!Number.isFinite(value)) {
    return { kind: 'notANumber', path, sentence: `${path} must be a number.` };
  }
  if (value < limits.min) {
    const sentence = `${path} must be at least ${limits.min}; it is ${value}.`;
    return { kind: 'belowMinimum', path, sentence };
  }
  if (value > limits.max) {
    const sentence = `${path} must be at most ${limits.max}; it is ${value}.`;
    return { kind: 'aboveMaximum', path, sentence };
  }
  if (limits.isWhole && !Number.isInteger(value)) {
    const sentence = `${path} must be a whole number; it is ${value}.`;
    return { kind: 'notWhole', path, sentence };
  }
  return null;
}

function checkIds(
  items: readonly { readonly id: string }[],
  path: string,
  problems: InputProblem[],
): void {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) {
      const sentence = `${path} has the id "${id}" twice.`;
      problems.push({ kind: 'duplicateId', path: `${path}.${index}.id`, sentence });
    }
    seen.add(id);
  }
}

/** A season has twelve factors of mean 1, so that it moves incidents and adds none. */
function checkSeasons({ incidentClasses }: ModelInput, problems: InputProblem[]): void {
  for (const [index, { seasonality }] of incidentClasses.entries()) {
    const mean = seasonality.reduce((sum, factor) => sum + factor, 0) / 12;
    const isSeason = seasonality.length === 12 && Math.abs(mean - 1) <= 1e-6;
    if (seasonality.length > 0 && !isSeason) {
      const path = `incidentClasses.${index}.seasonality`;
      const sentence = `${path} must hold twelve factors whose mean is 1.`;
      problems.push({ kind: 'wrongShape', path, sentence });
    }
  }
}
