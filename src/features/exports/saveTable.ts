import { csvText } from '../../exports/csv/csvText.ts';
import type { Formats } from '../../present/numbers.ts';
import { fileNameOf, saveBlob } from '../../ui/saveBlob.ts';
import { tableRows } from './tableRows.ts';

/** Saves a table of the page as comma-separated values. */
export function saveTable(
  table: HTMLTableElement,
  scenario: string,
  formats: Pick<Formats, 'locale' | 'currency'>,
): void {
  const title = table.caption?.textContent ?? '';
  const blob = new Blob([csvText(tableRows(table, formats))], { type: 'text/csv;charset=utf-8' });
  saveBlob(blob, fileNameOf([scenario, title], 'csv'));
}
