import { plainNumber } from '../../exports/csv/plainNumber.ts';

/** The cells of a table on the page: plain numbers where a cell shows one, else its words. */
export function tableRows(
  table: HTMLTableElement,
  locale: string,
): readonly (readonly (string | number)[])[] {
  return Array.from(table.rows, (row) =>
    Array.from(row.cells).flatMap((cell) => {
      const words = wordsOf(cell);
      const isFigure = cell.tagName === 'TD';
      const value = (isFigure ? plainNumber(words, locale) : undefined) ?? words;
      return [value, ...Array.from({ length: cell.colSpan - 1 }, () => '')];
    }),
  );
}

/** What a reader sees, without what is only there for screen readers' sake or for the pointer. */
function wordsOf(cell: HTMLElement): string {
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}
