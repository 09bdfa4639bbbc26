import { isoMonthAt } from '../../present/months.ts';
import { sheetNameFor } from './address.ts';
import { createBilledHours } from './billedHours.ts';
import type { Book } from './book.ts';
import type { CellAddress } from './dependencies.ts';
import { namesBehind, namesInUse } from './feeding.ts';
import { createIncidentSheet } from './incidentCases.ts';
import { inputCells } from './inputCells.ts';
import { inputsSheet } from './inputsSheet.ts';
import { createLostHours } from './lostHours.ts';
import type { Line } from './monthSheet.ts';
import { aboutSheet, simulationSheet, sourcesSheet } from './plainSheets.ts';
import { createPlanSheet, type PlanSheet } from './planSheet.ts';
import type { Workbook } from './sheet.ts';
import { summarySheet } from './summarySheet.ts';
import { createTimeline, type Timeline } from './timelineSheet.ts';
import type { WorkbookInput } from './workbookInput.ts';

/** A workbook with the lines that hold its results. */
export interface WrittenWorkbook extends Workbook {
  readonly plans: readonly PlanSheet[];
  readonly timeline: Timeline;
  /** Names of inputs that can be changed, and of those that cannot. */
  readonly open: readonly string[];
  readonly locked: readonly string[];
}

const ownNames = [
  'Summary',
  'Inputs',
  'Timeline',
  'Lost hours',
  'Billed hours',
  'Per incident',
  'Simulation',
  'Sources',
  'About',
];

/** The model of a scenario as formulas, with every visible plan on a sheet of its own. */
export function createWorkbook(input: WorkbookInput): WrittenWorkbook {
  const { model, scenario, projection } = input;
  const { cells, byName } = inputCells(model);
  const months = monthNames(input);
  const fixed = new Set<string>([cells.horizonMonths, cells.startCalendarMonth]);
  const stated: Line[] = [];
  const timeline = createTimeline(model, cells, months, projection);
  const book: Book = {
    model,
    cells,
    layers: cells.finance.layers as unknown as Book['layers'],
    valueOf: (name) => byName.get(name)?.value ?? 0,
    fix: (name) => fixed.add(name),
    state: (line) => stated.push(line),
    timeline,
    billed: createBilledHours(),
    lost: createLostHours(),
    incidents: createIncidentSheet(),
  };
  const plans = planSheets(book, input, months);
  const parts = [book.incidents.sheet(), book.lost.sheet(), book.billed.sheet()];
  const calculated = [
    summarySheet(input, plans, timeline),
    ...plans.map(({ sheet }) => sheet.sheet()),
    timeline.sheet.sheet(),
    ...parts,
  ];
  const locked = new Set([
    ...fixed,
    ...namesBehind(calculated, addressesOf(stated, scenario.horizonMonths)),
  ]);
  const used = new Set([...namesInUse(calculated), ...fixed]);
  const inputs = inputsSheet(input, { byName, used, locked });
  const [summary, ...rest] = calculated;
  const listed = inputs.names.map(({ name }) => name);
  return {
    sheets: [
      ...(summary === undefined ? [] : [summary]),
      inputs.sheet,
      ...rest,
      simulationSheet(input),
      sourcesSheet(input),
      aboutSheet(input),
    ],
    names: inputs.names,
    moneyDecimals: decimalsOf(input),
    plans,
    timeline,
    open: listed.filter((name) => !locked.has(name)),
    locked: listed.filter((name) => locked.has(name)),
  };
}

function planSheets(
  book: Book,
  { scenario, projection }: WorkbookInput,
  months: readonly string[],
): readonly PlanSheet[] {
  const taken = [...ownNames];
  const sheets: PlanSheet[] = [];
  for (const plan of scenario.plans.filter(({ isHidden }) => !isHidden)) {
    const cells = book.cells.plans.find(({ id }) => id === plan.id);
    const projected = projection.plans.find(({ planId }) => planId === plan.id);
    if (cells === undefined || projected === undefined) continue;
    const name = sheetNameFor(plan.name, taken);
    taken.push(name);
    sheets.push(createPlanSheet(book, cells, name, months, projected));
  }
  return sheets;
}

function decimalsOf({ locale, scenario: { currency } }: WorkbookInput): number {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 0;
}

function monthNames({ scenario, model }: WorkbookInput): readonly string[] {
  return Array.from({ length: model.horizonMonths }, (_, at) =>
    isoMonthAt(at + 1, scenario.startMonth),
  );
}

/** Every month of the lines. */
function addressesOf(lines: readonly Line[], months: number): readonly CellAddress[] {
  return lines.flatMap(({ sheet, row }) =>
    Array.from({ length: months }, (_, at) => ({ sheet, row, column: at + 4 })),
  );
}
