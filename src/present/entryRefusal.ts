import type { SchemaProblem } from '../schema/problem.ts';
import { fieldAt } from './catalogue/fieldAt.ts';
import { placedRefusal, rangeEnd } from './placedRefusal.ts';
import { schemaRefusal } from './schemaRefusal.ts';
import * as refusalTexts from './texts/refusalTexts.ts';

/**
 * Why an action was refused, for the field that it came from. What is wrong elsewhere is called by its place: a
 * rate from 10 hours on may be refused for the one after it.
 *
 * @param document  as it was before
 * @param path  of the field; absent: of nothing by itself
 */
export function entryRefusal(
  problem: SchemaProblem,
  document: unknown,
  path: string | undefined,
  locale: string,
): string {
  const isElsewhere = path !== undefined && problem.path.replace(rangeEnd, '') !== path;
  if (isElsewhere) return refusalTexts.notAccepted(placedRefusal(problem, document, locale));
  const words = path === undefined ? undefined : fieldAt(path);
  return refusalTexts.notAccepted(refusalTexts.ofField(schemaRefusal(problem, locale, words)));
}
