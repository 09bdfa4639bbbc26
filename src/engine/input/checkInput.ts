import type { InputProblem } from '../errors/result.ts';
import { type Bounds, bounds } from './bounds.ts';
import { checkPlans } from './checkPlans.ts';
import type { ModelInput } from './model.ts';
import { overrideBounds } from './overrideBounds.ts';

/** Parts of inputs that never change, with the place where their figures were found to be in order. */
export type SoundParts = WeakMap<object, string>;

/**
 * Everything wrong with an input: figures that are not finite, not whole or out of bounds, ids used
 * twice, references to plans that are missing or unsuitable. Empty for a valid input.
 *
 * @param sound parts whose figures were found in order before, which are not looked into again; it is added to
 */
export function checkInput(
  input: ModelInput,
  sound: SoundParts | null = null,
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  checkFigures(input, [], [], { problems, sound });
  checkIds(input.incidentClasses, 'incidentClasses', problems);
  checkIds(input.plans, 'plans', problems);
  checkSeasons(input, problems);
  return [...problems, ...checkPlans(input)];
}

type Path = readonly string[];

interface Findings {
  readonly problems: InputProblem[];
  readonly sound: SoundParts | null;
}

/** Walks every number of the input; `pattern` is the path with `*` for indexes and class ids. */
function checkFigures(node: unknown, path: Path, pattern: Path, findings: Findings): void {
  if (typeof node === 'number') {
    const problem = figureProblem(node, path.join('.'), boundsOf(pattern));
    if (problem !== null) findings.problems.push(problem);
  } else if (typeof node === 'object' && node !== null) {
    checkPart(node, path, pattern, findings);
  }
}

/** The same bounds hold for a part wherever the pattern is the same. */
function checkPart(part: object, path: Path, pattern: Path, findings: Findings): void {
  const { problems, sound } = findings;
  const place = sound === null ? '' : pattern.join('.');
  if (sound?.get(part) === place) return;
  const before = problems.length;
  const hasIds = Array.isArray(part) || pattern.at(-1) === 'classTerms';
  for (const [key, item] of Object.entries(part)) {
    checkFigures(item, [...path, key], [...pattern, hasIds ? '*' : key], findings);
  }
  if (problems.length === before) sound?.set(part, place);
}

/** Overrides are checked as the arrangement's own terms. */
function boundsOf(pattern: Path): Bounds | undefined {
  const at = pattern.indexOf('overrides');
  return at < 0 ? bounds[pattern.join('.')] : overrideBounds(pattern.slice(at + 1).join('.'));
}

function figureProblem(value: number, path: string, limits?: Bounds): InputProblem | null {
  if (limits === undefined) {
    const sentence = `${path} is not a figure of the model.`;
    return { kind: 'wrongShape', expected: 'figure', path, sentence };
  }
  if (!Number.isFinite(value)) {
    return { kind: 'notANumber', of: 'figure', path, sentence: `${path} must be a number.` };
  }
  if (value < limits.min) {
    const sentence = `${path} must be at least ${limits.min}; it is ${value}.`;
    return { kind: 'belowMinimum', of: 'figure', limit: limits.min, value, path, sentence };
  }
  if (value > limits.max) {
    const sentence = `${path} must be at most ${limits.max}; it is ${value}.`;
    return { kind: 'aboveMaximum', of: 'figure', limit: limits.max, value, path, sentence };
  }
  if (limits.isWhole && !Number.isInteger(value)) {
    const sentence = `${path} must be a whole number; it is ${value}.`;
    return { kind: 'notWhole', value, path, sentence };
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
      problems.push({ kind: 'duplicateId', id, path: `${path}.${index}.id`, sentence });
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
      problems.push({ kind: 'wrongShape', expected: 'season', path, sentence });
    }
  }
}
