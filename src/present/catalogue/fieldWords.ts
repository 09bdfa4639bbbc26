/** How a field is entered. Percent fields hold shares; money follows the scenario's currency. */
export type FieldKind = 'money' | 'percent' | 'number' | 'text' | 'choice' | 'switch' | 'month';

/** What a field is called and how it reads: the one place for every field of the schema. */
export interface FieldWords {
  readonly kind: FieldKind;
  readonly label: string;
  /** Behind the figure: "/ h", "h", "% / yr". */
  readonly unit?: string;
  /** One plain sentence. */
  readonly help?: string;
  /** For choices: value and words. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What holds where an optional field is not set. */
  readonly whenAbsent?: string;
  /** What an optional figure begins with once it is set; the share for percent fields. */
  readonly firstValue?: number;
}

export type FieldTable = Readonly<Record<string, FieldWords>>;

export const money = (label: string, unit = '', help?: string): FieldWords =>
  words('money', label, unit, help);
export const percent = (label: string, help?: string, unit = ''): FieldWords =>
  words('percent', label, `% ${unit}`.trim(), help);
export const figure = (label: string, unit = '', help?: string): FieldWords =>
  words('number', label, unit, help);
export const text = (label: string, help?: string): FieldWords => words('text', label, '', help);
export const month = (label: string, help?: string): FieldWords => words('month', label, '', help);
export const onOff = (label: string, help?: string): FieldWords => words('switch', label, '', help);
export const choice = (
  label: string,
  choices: Readonly<Record<string, string>>,
  help?: string,
): FieldWords => ({ ...words('choice', label, '', help), choices });
export const optional = (
  field: FieldWords,
  whenAbsent: string,
  firstValue: number,
): FieldWords => ({ ...field, whenAbsent, firstValue });

/** A table under a common path. */
export function under(prefix: string, table: FieldTable): FieldTable {
  return Object.fromEntries(
    Object.entries(table).map(([path, field]) => [`${prefix}.${path}`, field]),
  );
}

function words(kind: FieldKind, label: string, unit: string, help?: string): FieldWords {
  return { kind, label, ...(unit === '' ? {} : { unit }), ...(help === undefined ? {} : { help }) };
}
