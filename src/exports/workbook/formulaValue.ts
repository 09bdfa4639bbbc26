import { type CellAddress, columnNumber } from './dependencies.ts';
import { gammaCdf, normalCdf } from './distributions.ts';

/** Where a formula finds what it refers to. */
export interface Known {
  /** Undefined: empty, or a text. */
  readonly at: (cell: CellAddress) => number | undefined;
  readonly named: (name: string) => number | undefined;
}

/** A figure or a range of cells; what is empty counts in no sum, least or greatest. */
type Operand = number | readonly (number | undefined)[];

/**
 * What a formula comes to, in the part of the language that the workbook's formulas are written in: a
 * claim that holds counts as 1. Both sides of an IF are worked out, and what has no value is not a number.
 *
 * @param sheet on which the formula stands
 */
export function formulaValue(formula: string, sheet: string, known: Known): number {
  const read: Reading = { tokens: [...formula.matchAll(token)], at: 0, sheet, known };
  const value = claim(read);
  if (read.at < read.tokens.length) throw new Error(`"${formula}" goes on where it should end.`);
  return single(value);
}

interface Reading {
  readonly tokens: readonly RegExpMatchArray[];
  at: number;
  readonly sheet: string;
  readonly known: Known;
}

/** A number, a cell (sheet in quotes, plain sheet, column, row), a name, a sign. */
const token =
  /(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|(?:'((?:[^']|'')+)'!|([A-Za-z]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?!\w)|([A-Za-z_]\w*)|<=|>=|<>|[^\s]/g;

function claim(read: Reading): Operand {
  const left = sum(read);
  const compare = comparisons[sign(read)];
  if (compare === undefined) return left;
  read.at += 1;
  return Number(compare(single(left), single(sum(read))));
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
};

function sum(read: Reading): Operand {
  return chain(read, product, { '+': (a, b) => a + b, '-': (a, b) => a - b });
}

function product(read: Reading): Operand {
  return chain(read, power, { '*': (a, b) => a * b, '/': (a, b) => a / b });
}

function power(read: Reading): Operand {
  return chain(read, signed, { '^': (a, b) => a ** b });
}

/** Operators of one rank, from left to right. */
function chain(
  read: Reading,
  next: (read: Reading) => Operand,
  operators: Readonly<Record<string, (a: number, b: number) => number>>,
): Operand {
  let value = next(read);
  for (let apply = operators[sign(read)]; apply !== undefined; apply = operators[sign(read)]) {
    read.at += 1;
    value = apply(single(value), single(next(read)));
  }
  return value;
}

/** In a spreadsheet a sign binds closer than a power: -2^2 is 4. */
function signed(read: Reading): Operand {
  const before = sign(read);
  if (before !== '-' && before !== '+') return operand(read);
  read.at += 1;
  const value = single(signed(read));
  return before === '-' ? -value : value;
}

function operand(read: Reading): Operand {
  const [text = '', number, , , column, , name] = read.tokens[read.at] ?? [];
  read.at += 1;
  if (number !== undefined) return Number(number);
  if (column !== undefined) return cells(read);
  if (text === '(') return enclosed(read)[0] ?? Number.NaN;
  if (name === undefined) throw new Error(`A formula can't go on with "${text}".`);
  if (name === 'TRUE') return 1;
  if (sign(read) !== '(') return read.known.named(name) ?? Number.NaN;
  read.at += 1;
  const work = functions[name];
  if (work === undefined) throw new Error(`The function ${name} is not known.`);
  return work(enclosed(read));
}

/** What stands between brackets, of which the first has been read. */
function enclosed(read: Reading): readonly Operand[] {
  const found: Operand[] = [];
  while (sign(read) !== ')') {
    found.push(claim(read));
    if (sign(read) === ',') read.at += 1;
    else if (sign(read) !== ')') throw new Error('A bracket of a formula is not closed.');
  }
  read.at += 1;
  return found;
}

/** The cell that has just been read, or the range that begins with it. */
function cells(read: Reading): Operand {
  const first = addressOf(read.tokens[read.at - 1], read.sheet);
  if (sign(read) !== ':') return read.known.at(first) ?? 0;
  const last = addressOf(read.tokens[read.at + 1], first.sheet);
  read.at += 2;
  const found: (number | undefined)[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) {
      found.push(read.known.at({ sheet: first.sheet, row, column }));
    }
  }
  return found;
}

function addressOf(match: RegExpMatchArray | undefined, sheet: string): CellAddress {
  const [, , quoted, plain, letters = '', digits] = match ?? [];
  const on = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
  return { sheet: on, row: Number(digits), column: columnNumber(letters) };
}

function sign({ tokens, at }: Reading): string {
  return tokens[at]?.[0] ?? '';
}

function single(value: Operand): number {
  return typeof value === 'number' ? value : Number.NaN;
}

function figuresIn(values: readonly Operand[]): readonly number[] {
  return values.flat().filter((value) => value !== undefined);
}

const functions: Readonly<Record<string, (values: readonly Operand[]) => number>> = {
  IF: ([isSo = 0, then = 0, otherwise = 0]) => single(isSo === 0 ? otherwise : then),
  AND: (values) => Number(figuresIn(values).every((value) => value !== 0)),
  OR: (values) => Number(figuresIn(values).some((value) => value !== 0)),
  SUM: (values) => figuresIn(values).reduce((a, b) => a + b, 0),
  SUMPRODUCT: ([a = [], b = []]) =>
    [a].flat().reduce<number>((all, value = 0, at) => all + value * ([b].flat()[at] ?? 0), 0),
  MIN: (values) => Math.min(...figuresIn(values)),
  MAX: (values) => Math.max(...figuresIn(values)),
  INT: of(Math.floor),
  ROUNDUP: of((value) => Math.sign(value) * Math.ceil(Math.abs(value))),
  MOD: of((value, by = Number.NaN) => value - by * Math.floor(value / by)),
  LN: of(Math.log),
  EXP: of(Math.exp),
  SQRT: of(Math.sqrt),
  PI: () => Math.PI,
  NORMSDIST: of(normalCdf),
  GAMMADIST: of((x, shape = Number.NaN, scale = Number.NaN) => gammaCdf(x, shape, scale)),
};

function of(work: (value: number, ...more: number[]) => number) {
  return ([value = Number.NaN, ...more]: readonly Operand[]) =>
    work(single(value), ...more.map(single));
}
