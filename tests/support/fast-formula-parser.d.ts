declare module 'fast-formula-parser' {
  interface Position {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }
  interface Range {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }
  interface Options {
    readonly functions?: Readonly<Record<string, (...args: never[]) => unknown>>;
    readonly onVariable?: (name: string) => Position | Range | null;
    readonly onCell?: (place: Position) => unknown;
    readonly onRange?: (range: Range) => unknown;
  }
  export default class FormulaParser {
    constructor(options: Options);
    parse(formula: string, position: Position): unknown;
  }
}
