// npm run workbook [-- PART OF A NAME]: every preset's workbook, as it is and with changed inputs, recalculated by
// LibreOffice (soffice has to be on the path) and compared with the projection of the same inputs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const allowed = 1e-6;
const builder = path.resolve(import.meta.dirname, '../oracles/buildAdapter.mjs');
const built = execFileSync(process.execPath, [builder, 'tests/workbook/measure.ts'], {
  encoding: 'utf8',
});
const { workbookCases } = await import(pathToFileURL(built.trim()).href);
const only = process.argv[2] ?? '';
const cases = workbookCases();
const chosen = cases.filter(({ name }) => name.includes(only));
if (chosen.length === 0) {
  const names = cases.map(({ name }) => `  ${name}`).join('\n');
  console.error(`No case has "${only}" in its name. The cases are:\n${names}`);
  process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), 'fix-or-fee-workbook-'));

/** Tab-separated values of every sheet, unrounded. */
const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1';

function recalculated(file, sheets) {
  execFileSync('soffice', ['--headless', '--convert-to', filter, '--outdir', folder, file], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  const read = (sheet) =>
    readFileSync(path.join(folder, `book-${sheet}.csv`), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'));
  const tables = new Map(sheets.map((sheet) => [sheet, read(sheet)]));
  return (sheet, row, column) =>
    Number(tables.get(sheet)?.[row - 1]?.[column - 1]?.replaceAll('"', '') || 0);
}

let largest = 0;
for (const each of chosen) {
  const file = path.join(folder, 'book.xlsx');
  await each.write(file);
  const { error, where } = each.errorOf(recalculated(file, each.sheets));
  largest = error <= largest ? largest : error;
  console.log(`${each.name.padEnd(44)} ${error.toExponential(2)}  ${where}`);
}
rmSync(folder, { recursive: true });
console.log(`\ngreatest relative error ${largest.toExponential(2)}`);
process.exit(largest <= allowed ? 0 : 1);
