import { type CellAddress, referencesOf } from './dependencies.ts';
import type { Sheet } from './sheet.ts';

/** Names of the inputs that a formula anywhere refers to. */
export function namesInUse(sheets: readonly Sheet[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sheet of sheets) {
    for (const cell of sheet.rows.flat()) {
      if (cell?.kind !== 'formula') continue;
      for (const [name] of cell.formula.matchAll(/[A-Za-z]\w*_\w*/g)) names.add(name);
    }
  }
  return names;
}

/** Names of the inputs that cells rest on, through all formulas between. */
export function namesBehind(
  sheets: readonly Sheet[],
  from: readonly CellAddress[],
): ReadonlySet<string> {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const names = new Set<string>();
  const seen = new Set<string>();
  const waiting = [...from];
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const key = `${cell.sheet}!${cell.row}.${cell.column}`;
    const found = byName.get(cell.sheet)?.rows[cell.row - 1]?.[cell.column - 1];
    if (seen.has(key) || found?.kind !== 'formula') continue;
    seen.add(key);
    const references = referencesOf(found.formula, cell.sheet);
    for (const name of references.names) names.add(name);
    waiting.push(...references.cells);
  }
  return names;
}
