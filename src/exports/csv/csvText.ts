/** What a spreadsheet would take for a formula if it began a cell. */
const risky = /^[=+\-@\t\r]/;
const byteOrderMark = '\ufeff';

/**
 * Rows as comma-separated values: every text in quotes, lines ended by CR LF, a byte order mark first so that
 * spreadsheets read the letters right. A text that would be a formula gets an apostrophe; numbers stay numbers.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map(cellText).join(','));
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}

function cellText(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = risky.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
