import { writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { writeWorkbook } from '../../src/exports/workbook/writeWorkbook.ts';
import type { Workbook, WorkbookCell } from '../../src/exports/workbook/sheet.ts';
import type { WrittenWorkbook } from '../../src/exports/workbook/workbook.ts';
import { createPreset } from '../../src/scenario/presets.ts';
import { presetProfiles } from '../../src/scenario/presetProfiles.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import { anyScenario } from '../support/anyScenario.ts';
import { aWorkbook } from '../support/aWorkbook.ts';
import { changedModel } from '../support/changedInputs.ts';
import { withEveryPlan } from '../support/everyPlan.ts';
import { workbookError, type WorkbookError } from '../support/workbookError.ts';

/** One workbook to be recalculated elsewhere. */
export interface WorkbookCase {
  readonly name: string;
  /** Writes the file with the changes in it and no result known. */
  readonly write: (path: string) => Promise<void>;
  readonly errorOf: (
    valueAt: (sheet: string, row: number, column: number) => number,
  ) => WorkbookError;
  readonly sheets: readonly string[];
}

/** Every preset with every plan there is, as it is and changed; then scenarios that a person may reach. */
export function workbookCases(): readonly WorkbookCase[] {
  const generated = fc.sample(anyScenario, { numRuns: 24, seed: 7 });
  return [
    ...presetCases(),
    ...generated.map((scenario, at) => {
      const workbook = aWorkbook(scenario);
      const picked = workbook.open.filter((_, index) => index % 10 === at % 10);
      const factors = Object.fromEntries(picked.map((name) => [name, 0.8]));
      return caseOf(`generated ${at}, changed`, scenario, workbook, factors);
    }),
  ];
}

function presetCases(): readonly WorkbookCase[] {
  return presetProfiles.flatMap(({ id }, at) => {
    const scenario = withEveryPlan(createPreset(id, { startMonth: '2027-01' }));
    const workbook = aWorkbook(scenario);
    const changes = Object.fromEntries(
      workbook.open.filter((_, index) => index % 5 === at % 5).map((name) => [name, 1.25]),
    );
    return [
      caseOf(`${id}, as it is`, scenario, workbook, {}),
      caseOf(`${id}, one input in five a quarter higher`, scenario, workbook, changes),
    ];
  });
}

function caseOf(
  name: string,
  scenario: Scenario,
  workbook: WrittenWorkbook,
  factors: Readonly<Record<string, number>>,
): WorkbookCase {
  const { model, values } = changedModel(toModelInput(scenario), factors);
  return {
    name,
    sheets: workbook.sheets.map((sheet) => sheet.name),
    write: async (path) => {
      const blob = await writeWorkbook(withValues(workbook, values));
      writeFileSync(path, Buffer.from(await blob.arrayBuffer()));
    },
    errorOf: (valueAt) => workbookError(workbook, valueAt, model),
  };
}

/** The same workbook with other inputs, and no formula's value in it. */
function withValues(workbook: WrittenWorkbook, values: Readonly<Record<string, number>>): Workbook {
  const places = new Map(
    workbook.names.map(({ name, sheet, row, column }) => [`${sheet}!${row}.${column}`, name]),
  );
  const changed = (cell: WorkbookCell | null, place: string): WorkbookCell | null => {
    const name = places.get(place);
    const value = name === undefined ? undefined : values[name];
    if (cell?.kind === 'number' && value !== undefined) return { ...cell, value };
    if (cell?.kind !== 'formula') return cell;
    const { cached: _, ...unknown } = cell;
    return unknown;
  };
  return {
    names: workbook.names,
    moneyDecimals: workbook.moneyDecimals,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        row.map((cell, column) => changed(cell, `${sheet.name}!${at + 1}.${column + 1}`)),
      ),
    })),
  };
}
