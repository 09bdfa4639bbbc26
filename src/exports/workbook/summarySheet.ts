import type { PlanTotals } from '../../engine/index.ts';
import { lossNames, quantityNames, spendNames } from '../../present/itemWords.ts';
import { unconfirmedPaths, unconfirmedSentence } from '../../present/catalogue/unconfirmed.ts';
import { plural } from '../../present/phrases.ts';
import { keysOf } from '../../present/words.ts';
import { columnLetters, sheetPrefix } from './address.ts';
import { totalColumn, type Line } from './monthSheet.ts';
import type { PlanSheet } from './planSheet.ts';
import type { CellFormat, CellStyle, Sheet, WorkbookCell } from './sheet.ts';
import type { Timeline } from './timelineSheet.ts';
import type { WorkbookInput } from './workbookInput.ts';

/** Plans side by side: components, layers, per person per month, the cheapest, and the differences. */
export function summarySheet(
  input: WorkbookInput,
  plans: readonly PlanSheet[],
  timeline: Timeline,
): Sheet {
  const { scenario, model } = input;
  const said = `Expected totals over ${plural(model.horizonMonths, 'month')} in ${scenario.currency}. Every figure is a formula.`;
  const open = unconfirmedPaths(scenario).length;
  const table: Table = {
    input,
    plans,
    rows: [
      [text(`${scenario.name}: summary`, 'title')],
      [text(said, 'note')],
      open === 0 ? [] : [text(unconfirmedSentence(open, scenario.currency), 'note')],
      [text('', 'heading'), ...plans.map(({ sheet }) => text(sheet.name, 'heading'))],
    ],
  };
  const totals = addTotals(table);
  addPerPerson(table, totals, timeline);
  addDifferences(table, totals);
  addQuantities(table);
  const widths = [48, ...plans.map(() => 22)];
  return { name: 'Summary', rows: table.rows, widths, stickyRows: 4, stickyColumns: 1 };
}

interface Table {
  readonly input: WorkbookInput;
  readonly plans: readonly PlanSheet[];
  readonly rows: (WorkbookCell | null)[][];
}

interface RowLook {
  readonly format?: CellFormat;
  readonly style?: CellStyle;
  /** What the row's figure is for a plan. */
  readonly cached?: (totals: PlanTotals) => number;
}

/** Adds a row with a formula for each plan; returns its number. */
function addRow(
  { input, plans, rows }: Table,
  label: string,
  formula: (plan: PlanSheet, column: string) => string,
  { format = 'money', style = 'plain', cached }: RowLook = {},
): number {
  const cells = plans.map((plan, at): WorkbookCell => {
    const totals = input.projection.plans.find(({ planId }) => planId === plan.planId)?.totals;
    const known = totals === undefined ? undefined : cached?.(totals);
    const cell = { formula: formula(plan, columnLetters(at + 2)), format, style } as const;
    return { kind: 'formula', ...cell, ...(known === undefined ? {} : { cached: known }) };
  });
  return rows.push([text(label, style), ...cells]);
}

function addHeading({ rows }: Table, label: string): void {
  rows.push([], [text(label, 'heading')]);
}

/** Rows of the totals that the rest compares. */
interface TotalRows {
  readonly bills: number;
  readonly allIn: number;
  readonly presentBills: number;
  readonly presentAllIn: number;
}

function addTotals(table: Table): TotalRows {
  addHeading(table, 'Support bills');
  for (const name of keysOf(spendNames)) {
    const cached = (totals: PlanTotals) => totals.spend[name];
    addRow(table, spendNames[name], ({ totals }) => totalOf(totals.spend[name]), { cached });
  }
  const bills = addRow(table, 'Support bills', ({ totals }) => totalOf(totals.supportSpend), {
    style: 'strong',
    cached: (totals) => totals.supportSpend,
  });
  addHeading(table, 'Lost beyond the bills');
  for (const name of keysOf(lossNames)) {
    const cached = (totals: PlanTotals) => totals.losses[name];
    addRow(table, lossNames[name], ({ totals }) => totalOf(totals.losses[name]), { cached });
  }
  addHeading(table, 'All-in cost, of the costs switched on');
  const allIn = addRow(table, 'All-in cost', ({ totals }) => totalOf(totals.allIn), {
    style: 'strong',
    cached: (totals) => totals.allIn,
  });
  addHeading(table, 'Present value');
  const presentBills = addRow(
    table,
    'Support bills, present value',
    ({ totals }) => totalOf(totals.presentValueSupportSpend),
    { cached: (totals) => totals.presentValueSupportSpend },
  );
  const presentAllIn = addRow(
    table,
    'All-in cost, present value',
    ({ totals }) => totalOf(totals.presentValueAllIn),
    { cached: (totals) => totals.presentValueAllIn },
  );
  return { bills, allIn, presentBills, presentAllIn };
}

function addPerPerson(table: Table, { bills, allIn }: TotalRows, timeline: Timeline): void {
  addHeading(table, 'Per person per month');
  const people = personMonths(timeline, table.input.model.horizonMonths);
  addRow(table, 'Support bills', (_, column) => `${column}${bills}/${people}`);
  addRow(table, 'All-in cost', (_, column) => `${column}${allIn}/${people}`);
}

function addDifferences(table: Table, totals: TotalRows): void {
  addHeading(table, 'Which is cheapest (1), and how much more the others cost');
  const last = columnLetters(table.plans.length + 1);
  const readings = [
    ['Support bills', totals.bills],
    ['All-in cost', totals.allIn],
    ['Support bills, present value', totals.presentBills],
    ['All-in cost, present value', totals.presentAllIn],
  ] as const;
  for (const [label, row] of readings) {
    const least = `MIN($B${row}:$${last}${row})`;
    const isLeast = (_: PlanSheet, column: string) => `IF(${column}${row}<=${least},1,0)`;
    addRow(table, `${label}: cheapest`, isLeast, { format: 'exact' });
    addRow(table, `${label}: more than the cheapest`, (_, column) => `${column}${row}-${least}`);
  }
}

function addQuantities(table: Table): void {
  addHeading(table, 'Quantities');
  for (const name of keysOf(quantityNames)) {
    const cached = (totals: PlanTotals) => totals.quantities[name];
    const formula = ({ totals }: PlanSheet) => totalOf(totals.quantities[name]);
    addRow(table, quantityNames[name], formula, { format: 'count', cached });
  }
}

function totalOf(line: Line | undefined): string {
  return line === undefined ? '0' : `${sheetPrefix(line.sheet)}$${totalColumn}$${line.row}`;
}

function personMonths({ users }: Timeline, months: number): string {
  return `SUM(${sheetPrefix(users.sheet)}$D$${users.row}:$${columnLetters(3 + months)}$${users.row})`;
}

function text(words: string, style: CellStyle): WorkbookCell {
  return { kind: 'text', text: words, style };
}
