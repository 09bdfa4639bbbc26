import type { Arrangement } from '../engine/index.ts';
import { boundsAt } from './boundsAt.ts';
import type { Uncertain } from './scenario.ts';
import { isUncertain } from './uncertain.ts';

const classTerm = /^service\.classTerms\.[^.]+\.[^.]+$/;

/**
 * Whether an arrangement has the figure at a path from its root, so that a part that follows it may
 * override it. The optional terms of a class may be overridden where they are left open.
 */
export function hasTerm(arrangement: Arrangement<Uncertain>, term: string): boolean {
  if (boundsAt(`.overrides.${term}`) === undefined) return false;
  if (classTerm.test(term)) return true;
  const found = term.split('.').reduce<unknown>((part, key) => {
    const isOwn = typeof part === 'object' && part !== null && Object.hasOwn(part, key);
    return isOwn ? (part as Readonly<Record<string, unknown>>)[key] : undefined;
  }, arrangement);
  return typeof found === 'number' || isUncertain(found);
}
