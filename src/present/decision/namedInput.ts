import type { Scenario } from '../../schema/scenario.ts';
import { fieldAt } from '../catalogue/fieldAt.ts';
import { editText, unitsOf } from '../catalogue/fieldText.ts';
import type { FieldWords } from '../catalogue/fieldWords.ts';
import { quickGroups } from '../catalogue/quickFields.ts';
import type { Formats } from '../numbers.ts';

/** What an input is called where it stands by itself, away from its field. */
export interface InputName {
  readonly path: string;
  /** "Tickets per person", "Response, Major outage", "Hourly rate, Break-fix". */
  readonly label: string;
  readonly words: FieldWords;
  /** The field shows its figure times this. */
  readonly times: number;
}

/** Undefined where a path leads to no field. */
export function inputNameOf(scenario: Scenario, path: string): InputName | undefined {
  for (const { planId, title, fields } of quickGroups(scenario)) {
    const found = fields.find((field) => field.path === path);
    if (found !== undefined) {
      const context = planId === undefined ? '' : `, ${title}`;
      const { words, times } = found;
      return { path, label: `${words.label}${context}`, words, times };
    }
  }
  const words = fieldAt(path);
  if (words === undefined) return undefined;
  const context = contextOf(scenario, path);
  return {
    path,
    label: context === '' ? words.label : `${words.label}, ${context}`,
    words,
    times: 1,
  };
}

/** The names of the plan and of the kind of incident that a path leads through. */
function contextOf({ plans, incidentClasses }: Scenario, path: string): string {
  const place = /^(plans|incidentClasses)\.(\d+)\./.exec(path);
  const termsOf = /\.classTerms\.([^.]+)\./.exec(path)?.[1];
  const owner = (place?.[1] === 'plans' ? plans : incidentClasses)[Number(place?.[2])]?.name;
  const kind = incidentClasses.find(({ id }) => id === termsOf)?.name;
  return [kind, owner].filter((name) => name !== undefined).join(', ');
}

/** Whole figures below this are told to the last digit. */
const mostWhole = 10_000;

/** A figure of an input with its unit, three significant figures: "$168 / month", "0.24 / month", "25 %". */
export function inputText(name: InputName, value: number, formats: Formats): string {
  return withUnits(name, shortened(value * name.times), formats);
}

/** The same as its field shows it. */
export function fieldText(name: InputName, value: number, formats: Formats): string {
  return withUnits(name, Number((value * name.times).toPrecision(12)), formats);
}

function shortened(shown: number): number {
  const isShort = Number.isInteger(shown) && Math.abs(shown) < mostWhole;
  return isShort ? shown : Number(shown.toPrecision(3));
}

/** Two figures that something lies between, as short: "0.195–0.375 / month", "−5 to 10 %". */
export function spanText(name: InputName, low: number, high: number, formats: Formats): string {
  const { prefix, suffix } = unitsOf(name.words, formats);
  const [from, to] = [low, high].map((value) =>
    editText(name.words, shortened(value * name.times), formats.locale),
  );
  return joined(prefix, low < 0 ? `${from} to ${to}` : `${from}–${to}`, suffix);
}

/** The same to twelve figures, to be entered as it stands. */
export function exactInputText(name: InputName, value: number, formats: Formats): string {
  const shown = Number((value * name.times).toPrecision(12));
  const format = new Intl.NumberFormat(formats.locale, { maximumFractionDigits: 12 });
  const figure = format.format(name.words.kind === 'percent' ? shown * 100 : shown);
  const { prefix, suffix } = unitsOf(name.words, formats);
  return joined(prefix, figure.replace('-', '−'), suffix);
}

function withUnits({ words }: InputName, value: number, formats: Formats): string {
  const { prefix, suffix } = unitsOf(words, formats);
  return joined(prefix, editText(words, value, formats.locale), suffix);
}

function joined(prefix: string, figure: string, suffix: string): string {
  const [sign, size] = figure.startsWith('−') ? ['−', figure.slice(1)] : ['', figure];
  return `${sign}${prefix}${size} ${suffix}`.trimEnd();
}
