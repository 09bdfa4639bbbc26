import { plainNumber } from '../../exports/csv/plainNumber.ts';
import { unmarked } from '../../present/isolated.ts';
import type { Formats } from '../../present/numbers.ts';

/** The cells of a table on the page: plain numbers where a cell shows one, else its words. */
export function tableRows(
  table: HTMLTableElement,
  formats: Pick<Formats, 'locale' | 'currency'>,
): readonly (readonly (string | number)[])[] {
  return Array.from(table.rows, (row) =>
    Array.from(row.cells).flatMap((cell) => {
      const words = wordsOf(cell);
      const isFigure = cell.tagName === 'TD';
      const value = (isFigure ? plainNumber(words, formats) : undefined) ?? words;
      return [value, ...Array.from({ length: cell.colSpan - 1 }, () => '')];
    }),
  );
}

/** What the cell says, without signs that only decorate it, names as they were entered. */
function wordsOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const sign of copy.querySelectorAll('[aria-hidden=true]')) sign.remove();
  return unmarked(copy.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
