import { arrangementFields, staffFields } from './arrangementFields.ts';
import { type FieldTable, type FieldWords, under } from './fieldWords.ts';
import { incidentFields } from './incidentFields.ts';
import { estateFields, financeFields, organisationFields } from './organisationFields.ts';
import { planFields } from './planFields.ts';
import { scenarioFields } from './scenarioFields.ts';

/** Every field of the schema by its path, with `*` for indexes and ids. */
export const catalogue: FieldTable = {
  ...scenarioFields,
  ...under('organisation', organisationFields),
  ...under('incidentClasses.*', incidentFields),
  ...under('estate', estateFields),
  ...under('finance', financeFields),
  ...under('plans.*', planFields),
  ...under('arrangement', arrangementFields),
  ...under('staff', staffFields),
};

/** What the field at a path of a scenario is called; undefined for what is not entered (ids, version). */
export function fieldAt(path: string): FieldWords | undefined {
  const pattern = patterns.get(path) ?? patternOf(path);
  patterns.set(path, pattern);
  return catalogue[pattern];
}

/** The paths of a document are few and asked for with every drawing. */
const patterns = new Map<string, string>();

const partRoots: readonly (readonly [RegExp, string])[] = [
  [/^plans\.\d+\.composition\.(?:critical|rest|overflow)\.overrides\./, 'arrangement.'],
  [/^plans\.\d+\.composition\.(?:(?:critical|rest|overflow)\.)?arrangement\./, 'arrangement.'],
  [/^plans\.\d+\.composition\.staff\./, 'staff.'],
  [/^plans\.\d+\.composition\.(?:critical|rest|overflow)\./, 'plans.0.composition.critical.'],
];

/** A path without indexes and class ids; the terms of a part stand under "arrangement" or "staff". */
function patternOf(path: string): string {
  const [from, to] = partRoots.find(([root]) => root.test(path)) ?? [];
  const rooted = from === undefined || to === undefined ? path : path.replace(from, to);
  return rooted
    .replace(/(?<!seasonality)\.\d+(?=\.|$)/g, '.*')
    .replace(/(classTerms)\.[^.]+/g, '$1.*');
}
