export interface TableColumn {
  readonly id: string;
  readonly label: string;
}

export interface TableRow {
  readonly id: string;
  readonly header: string;
  /** One text per column after the first. */
  readonly cells: readonly string[];
  readonly tone?: 'normal' | 'strong';
}

export interface TableGroup {
  readonly id: string;
  readonly label?: string;
  readonly rows: readonly TableRow[];
}

/** A table in words: the first column holds the rows' headers. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly groups: readonly TableGroup[];
}
