import { boundsAt } from '../../schema/boundsAt.ts';
import { checkFigure } from '../../schema/checkFigures.ts';
import { checkTerms } from '../../schema/checkTerms.ts';
import { hasTerm } from '../../schema/hasTerm.ts';
import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import { hasUnchosenRange, unchosenRange } from '../defaultRange.ts';
import { replaceAt, segmentsOf, valueAt } from '../path.ts';
import { actionTexts } from './actionTexts.ts';
import { done, type Outcome, refused } from './outcome.ts';

/**
 * Sets the typical value of a quantity, or a plain number. Only what was touched is checked, since
 * a slider sends this with every movement.
 */
export function setTypical(scenario: Scenario, path: string, typical: number): Outcome {
  const found = valueAt(scenario, segmentsOf(path));
  if (typeof found === 'number') return setFigure(scenario, path, withoutNegativeZero(typical));
  const quantity: Uncertain = isUncertain(found) ? found : { typical: 0, origin: 'edited' };
  const next = withTypical(scenario, path, quantity, withoutNegativeZero(typical));
  return setQuantity(scenario, path, next);
}

/** Sets a whole quantity; one that may be absent appears with it. */
export function setQuantity(scenario: Scenario, path: string, quantity: Uncertain): Outcome {
  const segments = segmentsOf(path);
  const found = valueAt(scenario, segments);
  if (!isUncertain(found) && !mayAppear(scenario, segments, path)) {
    return refused(path, actionTexts.noQuantity);
  }
  return setFigure(scenario, path, quantity);
}

/** Replaces a figure by another of its kind. */
export function setFigure(scenario: Scenario, path: string, value: Uncertain | number): Outcome {
  if (!boundsAt(path)) return refused(path, actionTexts.noFigure);
  const [problem] = checkFigure(path, value);
  if (problem) return { ok: false, error: problem };
  const next = replaceAt(scenario, segmentsOf(path), value);
  const [broken] =
    path.startsWith('plans.') || path.includes('seasonality') ? checkTerms(next) : [];
  return broken ? { ok: false, error: broken } : done(next);
}

/**
 * The origin becomes the person's own; a range that no longer holds the value is widened to it. One that nobody
 * chose is made from the reference each time: a slip that was put right leaves no trace in it, nor does an amount
 * of another currency.
 */
function withTypical(
  scenario: Scenario,
  path: string,
  quantity: Uncertain,
  typical: number,
): Uncertain {
  const isUnchosen = hasUnchosenRange(scenario, path, quantity);
  const { low, high } = (isUnchosen && unchosenRange(scenario, path, typical)) || quantity;
  return {
    ...quantity,
    typical,
    ...(low === undefined ? {} : { low: Math.min(low, typical) }),
    ...(high === undefined ? {} : { high: Math.max(high, typical) }),
    origin: 'edited',
  };
}

const optionalQuantity =
  /\.(service\.classTerms\.[^.]+\.\w+|criticalShare\.\w+|insurance\.limit|billing\.rolloverCapHours|overrides\..+)$/;

/** Terms of a class, shares of a resource, overrides and limits exist only once they are set. */
function mayAppear(scenario: Scenario, segments: readonly string[], path: string): boolean {
  const ids = new Set(scenario.incidentClasses.map(({ id }) => id));
  const classId = /classTerms\.([^.]+)\./.exec(path)?.[1];
  const owner = segments.findIndex((segment) => segment === 'classTerms');
  const holder = owner < 0 ? segments.slice(0, -1) : segments.slice(0, owner + 1);
  return (
    optionalQuantity.test(path) &&
    boundsAt(path) !== undefined &&
    (classId === undefined || ids.has(classId)) &&
    valueAt(scenario, holder) !== undefined &&
    (segments.at(-2) !== 'overrides' || followedHas(scenario, segments))
  );
}

/** An override needs a term that the followed plan has. */
function followedHas(scenario: Scenario, segments: readonly string[]): boolean {
  const planId = valueAt(scenario, [...segments.slice(0, -2), 'planId']);
  const followed = scenario.plans.find(({ id }) => id === planId)?.composition;
  return followed?.kind === 'single' && hasTerm(followed.arrangement, segments.at(-1) ?? '');
}

function withoutNegativeZero(value: number): number {
  return value + 0;
}
