/** How a figure reads: money and counts by their digits, shares as percent. */
export type CellFormat = 'money' | 'percent' | 'count' | 'exact';

/** What a cell is to the reader: only an input is meant to be changed. */
export type CellStyle =
  | 'plain'
  | 'title'
  | 'heading'
  | 'strong'
  | 'note'
  | 'input'
  | 'locked'
  | 'stated'
  | 'total';

interface CellLook {
  readonly style?: CellStyle;
  readonly format?: CellFormat;
}

export interface TextCell extends CellLook {
  readonly kind: 'text';
  readonly text: string;
}

export interface NumberCell extends CellLook {
  readonly kind: 'number';
  readonly value: number;
}

/** `cached` is what a reader that does not calculate shows. */
export interface FormulaCell extends CellLook {
  readonly kind: 'formula';
  /** Without the leading "=". */
  readonly formula: string;
  readonly cached?: number;
}

export type WorkbookCell = TextCell | NumberCell | FormulaCell;

/** One sheet; rows and columns count from 1 in addresses. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (WorkbookCell | null)[])[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly stickyRows?: number;
  readonly stickyColumns?: number;
  /** Whether only the cells of style "input" can be changed. */
  readonly isProtected?: boolean;
}

/** A name for one cell: "organisation_headcount" for Inputs!$C$7. */
export interface CellName {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly CellName[];
  /** Decimals of its money: as many as the currency's exact amounts have. */
  readonly moneyDecimals: number;
}
