import type { SchemaProblem } from '../schema/problem.ts';
import { refusedFigure } from './refusedFigure.ts';

/** Why a document or an action was refused, its figures written as the locale writes them. */
export function schemaRefusal(
  { sentence, figured }: Omit<SchemaProblem, 'path'>,
  locale: string,
): string {
  if (figured === undefined) return sentence;
  return figured
    .map((part) => (typeof part === 'number' ? refusedFigure(part, locale) : part))
    .join('');
}
