import FormulaParser from 'fast-formula-parser';
import { type CellAddress, referencesOf } from '../../src/exports/workbook/dependencies.ts';
import type { FormulaCell, Workbook, WorkbookCell } from '../../src/exports/workbook/sheet.ts';
import { gammaSurvival } from '../../src/engine/numeric/gamma.ts';
import { normalCdf } from '../../src/engine/numeric/normal.ts';

export interface Recalculated {
  /** The value of a cell, rows and columns from 1; 0 where it is empty. */
  readonly at: (sheet: string, row: number, column: number) => number;
}

/**
 * A workbook worked out by an independent formula engine, with some named inputs changed. The engine
 * has no MIN, MAX, NORMSDIST and GAMMADIST: they are given to it.
 */
export function recalculate(
  workbook: Workbook,
  changes: Readonly<Record<string, number>> = {},
): Recalculated {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows]));
  const names = new Map(workbook.names.map((name) => [name.name, name]));
  const values = new Map<string, number>();
  for (const [name, value] of Object.entries(changes)) {
    const place = names.get(name);
    if (place === undefined) throw new Error(`There is no input "${name}".`);
    values.set(keyOf(place), value);
  }
  const cellAt = ({ sheet, row, column }: CellAddress): WorkbookCell | null =>
    sheets.get(sheet)?.[row - 1]?.[column - 1] ?? null;
  const known = (place: CellAddress): number => {
    const cell = cellAt(place);
    return values.get(keyOf(place)) ?? (cell?.kind === 'number' ? cell.value : 0);
  };
  const parser = createParser(names, known);
  const evaluate = (place: CellAddress, cell: FormulaCell): void => {
    const position = { sheet: place.sheet, row: place.row, col: place.column };
    const value = parser.parse(cell.formula, position);
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new Error(`${keyOf(place)} = ${cell.formula} is ${String(value)}.`);
    }
    values.set(keyOf(place), value);
  };
  const work = (target: CellAddress): number => {
    const waiting = [target];
    for (let place = waiting.at(-1); place !== undefined; place = waiting.at(-1)) {
      const cell = cellAt(place);
      if (cell?.kind !== 'formula' || values.has(keyOf(place))) {
        waiting.pop();
        continue;
      }
      const missing = referencesOf(cell.formula, place.sheet).cells.filter(
        (each) => cellAt(each)?.kind === 'formula' && !values.has(keyOf(each)),
      );
      if (missing.length > 0) waiting.push(...missing);
      else evaluate(place, cell);
    }
    return known(target);
  };
  return { at: (sheet, row, column) => work({ sheet, row, column }) };
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${row}.${column}`;
}

function createParser(
  names: ReadonlyMap<string, CellAddress>,
  known: (place: CellAddress) => number,
): FormulaParser {
  return new FormulaParser({
    functions: {
      MIN: (...args: never[]) => Math.min(...numbersIn(args)),
      MAX: (...args: never[]) => Math.max(...numbersIn(args)),
      NORMSDIST: (z: never) => normalCdf(numbersIn(z)[0] ?? Number.NaN),
      GAMMADIST: (x: never, alpha: never, beta: never) => {
        const [value = 0, shape = 0, scale = 0] = numbersIn([x, alpha, beta]);
        return 1 - gammaSurvival(value, shape, scale);
      },
    },
    onVariable: (name) => {
      const place = names.get(name);
      return place === undefined ? null : { sheet: place.sheet, row: place.row, col: place.column };
    },
    onCell: ({ sheet, row, col }) => known({ sheet, row, column: col }),
    onRange: ({ sheet, from, to }) =>
      Array.from({ length: to.row - from.row + 1 }, (_, down) =>
        Array.from({ length: to.col - from.col + 1 }, (__, across) =>
          known({ sheet, row: from.row + down, column: from.col + across }),
        ),
      ),
  });
}

/** Every number of the arguments of a function, ranges included. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (typeof value === 'object' && value !== null && 'value' in value)
    return numbersIn(value.value);
  return [Number.NaN];
}
