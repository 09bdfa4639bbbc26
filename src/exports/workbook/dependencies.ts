/** What a formula refers to. */
export interface References {
  readonly names: readonly string[];
  readonly cells: readonly CellAddress[];
}

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const token =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'!|([A-Za-z][\w.]*)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\w(])|[A-Za-z_][\w.]*(?!\w*\()/g;

/** Names and cells that a formula of ours refers to; every cell of a range counts. */
export function referencesOf(formula: string, sheet: string): References {
  const names: string[] = [];
  const cells: CellAddress[] = [];
  for (const [text, quoted, plain, letters, digits, toLetters, toDigits] of formula.matchAll(
    token,
  )) {
    if (letters === undefined || digits === undefined) {
      if (text.includes('_')) names.push(text);
      continue;
    }
    const on = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
    const [column, row] = [columnNumber(letters), Number(digits)];
    const lastColumn = toLetters === undefined ? column : columnNumber(toLetters);
    const lastRow = toDigits === undefined ? row : Number(toDigits);
    for (let c = column; c <= lastColumn; c += 1) {
      for (let r = row; r <= lastRow; r += 1) cells.push({ sheet: on, row: r, column: c });
    }
  }
  return { names, cells };
}

/** 28 for "AB". */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
