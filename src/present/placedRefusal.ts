import type { SchemaProblem } from '../schema/problem.ts';
import { fieldAt } from './catalogue/fieldAt.ts';
import { placeName } from './catalogue/placeName.ts';
import { schemaRefusal } from './schemaRefusal.ts';
import * as refusalTexts from './texts/refusalTexts.ts';

/**
 * Why a document or an action was refused, with the place in the words and the figures of the page: "Managed (MSP)
 * › Price › Fee per person must be between 0 and 10,000 (it is −1)".
 *
 * @param document  what the path leads through; it may be broken
 */
export function placedRefusal(problem: SchemaProblem, document: unknown, locale: string): string {
  const { path } = problem;
  if (path === '') return schemaRefusal(problem, locale);
  const place = placeName(document, path) ?? path;
  return refusalTexts.atPlace(place, schemaRefusal(problem, locale, fieldOf(path)));
}

/** The same for a file, which somebody may have edited by hand: figures as it holds them, and the exact path. */
export function fileRefusal(problem: SchemaProblem, document: unknown, locale: string): string {
  const { path } = problem;
  const reason = schemaRefusal(problem, locale);
  if (path === '') return reason;
  const place = placeName(document, path);
  if (place === undefined) return refusalTexts.atPlace(path, reason);
  return refusalTexts.inFile(refusalTexts.atPlace(place, reason), path);
}

/** Of a figure's path. */
export const rangeEnd = /\.(?:low|high)$/;

/** The field that a figure or an end of its range stands in. */
function fieldOf(path: string) {
  return fieldAt(path.replace(rangeEnd, ''));
}
