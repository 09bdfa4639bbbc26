import { columnLetters, sheetPrefix } from './address.ts';
import type { CellFormat, CellStyle, FormulaCell, Sheet, WorkbookCell } from './sheet.ts';

/** A row of months on a sheet. */
export interface Line {
  readonly sheet: string;
  readonly row: number;
  /** Months that hold something. */
  readonly has: (t: number) => boolean;
}

/** A month while its formulas are written: how it refers to lines. */
export interface Month {
  readonly t: number;
  readonly of: (line: Line) => string;
  /** The same line in another month. */
  readonly in: (line: Line, t: number) => string;
  /** Every month of the line up to this one. */
  readonly until: (line: Line) => string;
}

export interface LineLook {
  readonly unit?: string;
  readonly format?: CellFormat;
  readonly style?: CellStyle;
  /** Whether the months add up to something. */
  readonly isSummed?: boolean;
  /** What the months come to, where it is known. */
  readonly cached?: ArrayLike<number>;
}

export interface MonthSheet {
  readonly name: string;
  readonly heading: (words: string) => void;
  /** Adds a row; a month without a formula stays empty. */
  readonly line: (
    label: string,
    formula: (month: Month) => string | number | null,
    look?: LineLook,
  ) => Line;
  readonly sheet: () => Sheet;
}

const firstMonth = 4;
const headRows = 4;

/** The column of the sum over all months. */
export const totalColumn = 'C';

/** A sheet with a row for every quantity and a column for every month. */
export function createMonthSheet(
  name: string,
  title: string,
  note: string,
  months: readonly string[],
): MonthSheet {
  const rows: (WorkbookCell | null)[][] = [];
  const monthOf = createMonths(name);
  const add = (cells: (WorkbookCell | null)[]) => rows.push(cells);
  return {
    name,
    heading: (words) => {
      add([]);
      add([text(words, 'heading')]);
    },
    line: (label, formula, look = {}) => {
      const row = headRows + rows.length + 1;
      const cells = months.map((_, at) =>
        cellOf(formula(monthOf(at + 1)), look, look.cached?.[at]),
      );
      add([
        text(label, look.style),
        text(look.unit ?? '', 'note'),
        sumOf(row, look, months.length),
        ...cells,
      ]);
      return { sheet: name, row, has: (t) => cells[t - 1] !== null && cells[t - 1] !== undefined };
    },
    sheet: () => ({
      name,
      rows: [[text(title, 'title')], [text(note, 'note')], [], headOf(months), ...rows],
      widths: [46, 12, 15, ...months.map(() => 13)],
      stickyRows: headRows,
      stickyColumns: firstMonth - 1,
    }),
  };
}

function createMonths(sheet: string): (t: number) => Month {
  const place = (line: Line, t: number) => `${columnLetters(firstMonth - 1 + t)}${line.row}`;
  const prefix = (line: Line) => (line.sheet === sheet ? '' : sheetPrefix(line.sheet));
  return (t) => ({
    t,
    of: (line) => prefix(line) + place(line, t),
    in: (line, other) => prefix(line) + place(line, other),
    until: (line) => `${prefix(line)}$${place(line, 1)}:${place(line, t)}`,
  });
}

function cellOf(
  formula: string | number | null,
  { format = 'count', style }: LineLook,
  cached: number | undefined,
): WorkbookCell | null {
  if (formula === null) return null;
  const look = { format, ...(style === undefined ? {} : { style }) };
  if (typeof formula === 'number') return { kind: 'number', value: formula, ...look };
  return { kind: 'formula', formula, ...look, ...(cached === undefined ? {} : { cached }) };
}

function sumOf(row: number, look: LineLook, months: number): FormulaCell | null {
  if (look.isSummed !== true) return null;
  const [from, to] = [columnLetters(firstMonth), columnLetters(firstMonth - 1 + months)];
  const { cached } = look;
  return {
    kind: 'formula',
    formula: `SUM(${from}${row}:${to}${row})`,
    format: look.format ?? 'count',
    style: 'strong',
    ...(cached === undefined ? {} : { cached: Array.from(cached).reduce((a, b) => a + b, 0) }),
  };
}

function headOf(months: readonly string[]): WorkbookCell[] {
  const heads = ['', 'Unit', 'Total', ...months];
  return heads.map((label) => text(label, 'heading'));
}

function text(words: string, style: CellStyle = 'plain'): WorkbookCell {
  return { kind: 'text', text: words, style };
}
