import type { LossComponent, Quantity, SpendComponent } from '../../engine/index.ts';
import type { Book } from './book.ts';
import type { Line, Month, MonthSheet } from './monthSheet.ts';
import type { PartCells } from './planParts.ts';

export type ComponentName = SpendComponent | LossComponent | Quantity;

/** A plan's sheet while it is being written: lines that add up to each component. */
export interface PlanDraft {
  readonly book: Book;
  readonly sheet: MonthSheet;
  readonly lines: Map<ComponentName, Line[]>;
}

/** The months of a part, and what a switch hands it. */
export interface PartMonths {
  readonly start: number;
  /** Last month in which it meets incidents. */
  readonly until: number;
  readonly paidUntil: number;
  /** G − 1 as handed over in the first month; null: a new estate. */
  readonly excess: Line | null;
}

/** A part of a plan on its sheet, with the lines that the others rest on. */
export interface PartDraft extends PlanDraft {
  readonly part: PartCells;
  readonly months: PartMonths;
  readonly ownMonth: Line;
  readonly users: Line;
  readonly devices: Line;
  readonly servers: Line;
  readonly sites: Line;
}

/** Adds a line of money that counts towards a component. */
export function moneyLine(
  { sheet, lines }: PlanDraft,
  component: ComponentName,
  label: string,
  formula: (month: Month) => string | null,
): Line {
  const line = sheet.line(label, formula, { format: 'money', isSummed: true });
  lines.set(component, [...(lines.get(component) ?? []), line]);
  return line;
}

/** The same for a count or for hours. */
export function countLine(
  { sheet, lines }: PlanDraft,
  component: Quantity,
  label: string,
  formula: (month: Month) => string | null,
): Line {
  const line = sheet.line(label, formula, { isSummed: true });
  lines.set(component, [...(lines.get(component) ?? []), line]);
  return line;
}
