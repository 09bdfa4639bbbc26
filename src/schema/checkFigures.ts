import type { Bounds } from '../engine/index.ts';
import { boundsAt } from './boundsAt.ts';
import { figuresOf } from './figures.ts';
import { problemAt, type SchemaProblem } from './problem.ts';
import type { Scenario, Uncertain } from './scenario.ts';
import { boundsSentence } from './sentences.ts';
import { texts } from './texts.ts';

/** The figures of a document that are out of bounds or whose range does not hold their typical value. */
export function checkFigures(scenario: Scenario): readonly SchemaProblem[] {
  return figuresOf(scenario)
    .filter(({ path }) => path !== 'version')
    .flatMap(({ path, value }) => checkFigure(path, value));
}

/** What is wrong with one figure at its path; a path without bounds is for the check of references. */
export function checkFigure(path: string, value: Uncertain | number): readonly SchemaProblem[] {
  const limits = boundsAt(path);
  if (!limits) return [];
  if (typeof value === 'number') return checkNumber(path, value, limits);
  const { low, typical, high } = value;
  const problems = [
    ...checkNumber(path, typical, limits),
    ...(low === undefined ? [] : checkNumber(`${path}.low`, low, limits)),
    ...(high === undefined ? [] : checkNumber(`${path}.high`, high, limits)),
  ];
  if (problems.length > 0) return problems;
  if (low !== undefined && low > typical) {
    return [rangeProblem(`${path}.low`, 'above', low, typical)];
  }
  if (high !== undefined && high < typical) {
    return [rangeProblem(`${path}.high`, 'below', high, typical)];
  }
  return [];
}

function checkNumber(path: string, value: number, limits: Bounds): readonly SchemaProblem[] {
  const isInside = value >= limits.min && value <= limits.max;
  const isSound = isInside && (!limits.isWhole || Number.isInteger(value));
  return isSound ? [] : [problemAt(path, boundsSentence(limits, value))];
}

function rangeProblem(
  path: string,
  side: 'above' | 'below',
  end: number,
  typical: number,
): SchemaProblem {
  const say = side === 'above' ? texts.aboveTypical : texts.belowTypical;
  return problemAt(path, say(end, typical));
}
