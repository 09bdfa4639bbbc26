import type { SchemaProblem } from '../schema/problem.ts';
import type { FieldWords } from './catalogue/fieldWords.ts';
import { refusedFigure } from './refusedFigure.ts';

/**
 * Why a document or an action was refused, its figures written as the locale writes them; begins where the place
 * of what was refused ends.
 *
 * @param words  of the field that shows the figures; absent: as files hold them
 */
export function schemaRefusal(
  { sentence, figured }: Omit<SchemaProblem, 'path'>,
  locale: string,
  words?: Pick<FieldWords, 'kind'>,
): string {
  if (figured === undefined) return sentence;
  return figured
    .map((part) => (typeof part === 'number' ? refusedFigure(part, locale, words) : part))
    .join('');
}
