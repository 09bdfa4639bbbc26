import type { CellAddress } from './dependencies.ts';
import { formulaValue, type Known } from './formulaValue.ts';
import type { Sheet, Workbook, WorkbookCell } from './sheet.ts';

/**
 * The same workbook with a value in every formula, for readers that do not calculate: a preview, a mail
 * program. Values that are known already stay.
 */
export function calculated(workbook: Workbook): Workbook {
  const values = valuesOf(workbook);
  const filled = (cell: WorkbookCell | null, place: CellAddress): WorkbookCell | null => {
    if (cell?.kind !== 'formula') return cell;
    const cached = values(place);
    return cached === undefined || !Number.isFinite(cached) ? cell : { ...cell, cached };
  };
  const calculatedSheet = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      row.map((cell, column) =>
        filled(cell, { sheet: sheet.name, row: at + 1, column: column + 1 }),
      ),
    ),
  });
  return { ...workbook, sheets: workbook.sheets.map(calculatedSheet) };
}

/** What cells hold; a formula is worked out when it is first asked for. */
function valuesOf({ sheets, names }: Workbook): Known['at'] {
  const places = new Map(names.map((place) => [place.name, place]));
  const kept = new Map(
    sheets.map(({ name, rows }) => [
      name,
      { rows, values: rows.map((): (number | undefined)[] => []) },
    ]),
  );
  const at: Known['at'] = ({ sheet, row, column }) => {
    const { rows, values } = kept.get(sheet) ?? {};
    const cell = rows?.[row - 1]?.[column - 1];
    if (cell?.kind === 'number') return cell.value;
    if (cell?.kind !== 'formula') return undefined;
    const line = values?.[row - 1] ?? [];
    const found = line[column - 1] ?? cell.cached ?? formulaValue(cell.formula, sheet, known);
    line[column - 1] = found;
    return found;
  };
  const known: Known = {
    at,
    named: (name) => {
      const place = places.get(name);
      return place && at(place);
    },
  };
  return at;
}
