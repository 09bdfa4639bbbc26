import { columnLetters, sheetPrefix } from './address.ts';
import type { Sheet, WorkbookCell } from './sheet.ts';

/** How a row of a case refers to the rows above it. */
export interface CaseCells {
  readonly cell: (row: string) => string;
  /** From one row to another in the case's own column. */
  readonly range: (from: string, to: string) => string;
  /** The same rows in the column of constants. */
  readonly constants: (from: string, to: string, column: 'B' | 'C') => string;
  /** A constant in the row that is being written. */
  readonly constant: (column: 'B' | 'C') => string;
}

export interface CaseRow<Case> {
  readonly id: string;
  readonly label: string;
  readonly formula: (each: Case, cells: CaseCells) => string;
  /** Constants of the row, such as the nodes and weights of a quadrature. */
  readonly constants?: readonly [number, number?];
}

export interface CaseSheet<Case> {
  /** Adds a column for a case, or finds it, and says how other sheets refer to its rows. */
  readonly add: (title: string, each: Case) => (row: string) => string;
  readonly sheet: () => Sheet;
}

const firstCase = 4;
const headRows = 4;

/** A sheet that works out the same rows for case after case, one column each. */
export function createCaseSheet<Case>(
  name: string,
  title: string,
  note: string,
  rows: readonly CaseRow<Case>[],
): CaseSheet<Case> {
  const places = new Map(rows.map(({ id }, at) => [id, headRows + 1 + at]));
  const known = new Map<string, number>();
  const columns: { readonly title: string; readonly formulas: readonly string[] }[] = [];
  const rowOf = (id: string): number => {
    const row = places.get(id);
    if (row === undefined) throw new Error(`The sheet "${name}" has no row "${id}".`);
    return row;
  };
  const add = (caseTitle: string, each: Case) => {
    const key = JSON.stringify(each);
    const at = known.get(key) ?? columns.length;
    if (at === columns.length) {
      known.set(key, at);
      const letters = columnLetters(firstCase + at);
      const formulas = rows.map((row) => row.formula(each, cellsOf(letters, rowOf, rowOf(row.id))));
      columns.push({ title: caseTitle, formulas });
    }
    return (row: string) => `${sheetPrefix(name)}$${columnLetters(firstCase + at)}$${rowOf(row)}`;
  };
  return { add, sheet: () => sheetOf(name, title, note, rows, columns) };
}

function cellsOf(letters: string, rowOf: (id: string) => number, own: number): CaseCells {
  return {
    cell: (row) => `${letters}$${rowOf(row)}`,
    range: (from, to) => `${letters}$${rowOf(from)}:${letters}$${rowOf(to)}`,
    constants: (from, to, column) => `$${column}$${rowOf(from)}:$${column}$${rowOf(to)}`,
    constant: (column) => `$${column}${own}`,
  };
}

function sheetOf<Case>(
  name: string,
  title: string,
  note: string,
  rows: readonly CaseRow<Case>[],
  columns: readonly { readonly title: string; readonly formulas: readonly string[] }[],
): Sheet {
  const heads = columns.map((each): WorkbookCell => heading(each.title));
  return {
    name,
    rows: [
      [{ kind: 'text', text: title, style: 'title' }],
      [{ kind: 'text', text: note, style: 'note' }],
      [],
      [heading(''), heading(''), heading(''), ...heads],
      ...rows.map(({ label, constants = [] }, at) => [
        { kind: 'text', text: label } as const,
        constant(constants[0]),
        constant(constants[1]),
        ...columns.map(({ formulas }) => formulaCell(formulas[at])),
      ]),
    ],
    widths: [46, 10, 10, ...columns.map(() => 22)],
    stickyRows: headRows,
    stickyColumns: 1,
  };
}

function heading(text: string): WorkbookCell {
  return { kind: 'text', text, style: 'heading' };
}

function constant(value: number | undefined): WorkbookCell | null {
  return value === undefined ? null : { kind: 'number', value, format: 'exact' };
}

function formulaCell(formula: string | undefined): WorkbookCell | null {
  return formula === undefined ? null : { kind: 'formula', formula, format: 'exact' };
}
