import { isolated } from '../isolated.ts';
import * as refusalTexts from '../texts/refusalTexts.ts';
import { fieldAt } from './fieldAt.ts';
import { groupTitles, itemTitle, listWords, seasonTitle, sectionTitles } from './groupWords.ts';

/**
 * Where a dotted path leads in the words of the page: "Managed (MSP) › Price › Fee per person". Undefined where no
 * part of it has a name on the page.
 *
 * @param document  what the path leads through, which may be anything: a file that was refused
 */
export function placeName(document: unknown, path: string): string | undefined {
  const keys = path.split('.');
  const field = keys.findIndex((_, at) => labelAt(keys, at) !== undefined);
  const titles = keys.flatMap((key, at) => {
    if (field < 0 || at < field) return titleAt(document, keys, at) ?? [];
    return at === field ? (labelAt(keys, at) ?? []) : (figureParts.get(key) ?? []);
  });
  return titles.length === 0 ? undefined : titles.join(' › ');
}

type Names = ReadonlyMap<string, string>;

/** Maps, since a key of a file may be "toString". */
const sections: Names = new Map(
  Object.entries({
    ...sectionTitles,
    ...refusalTexts.partsOfDocument,
    budget: sectionTitles.needs,
  }),
);
const groups: Names = new Map(
  Object.entries({ ...groupTitles, ...refusalTexts.partsOfItem, seasonality: seasonTitle }),
);
/** What stands behind the path of a figure. */
const figureParts: Names = new Map(Object.entries(refusalTexts.partsOfFigure));

function labelAt(keys: readonly string[], at: number): string | undefined {
  return fieldAt(keys.slice(0, at + 1).join('.'))?.label;
}

function titleAt(document: unknown, keys: readonly string[], at: number): string | undefined {
  const key = keys[at] ?? '';
  const above = keys[at - 1];
  if (above === undefined) return sectionOf(keys);
  if (above === 'classTerms') return className(document, key);
  if (/^\d+$/.test(key)) return itemName(document, keys.slice(0, at + 1));
  return listWords[key]?.title ?? groups.get(key);
}

/** A plan and a kind of incident are called by their names alone; their lists only where they are meant. */
function sectionOf([section = '', item]: readonly string[]): string | undefined {
  const isItem = (section === 'plans' || section === 'incidentClasses') && item !== undefined;
  return isItem ? undefined : sections.get(section);
}

function className(document: unknown, id: string): string {
  const classes: unknown = childOf(document, 'incidentClasses');
  const list: readonly unknown[] = Array.isArray(classes) ? classes : [];
  const found = list.find((each) => childOf(each, 'id') === id);
  return named(found) ?? shortened(id);
}

function itemName(document: unknown, keys: readonly string[]): string {
  const index = Number(keys.at(-1));
  const name = named(keys.reduce<unknown>(childOf, document));
  if (name !== undefined) return name;
  if (keys[0] === 'plans' && keys.length === 2) return refusalTexts.planNo(index + 1);
  return itemTitle(index);
}

function named(item: unknown): string | undefined {
  const name = childOf(item, 'name');
  return typeof name === 'string' && name.trim() !== '' ? shortened(name) : undefined;
}

const mostLetters = 60;

/** What is refused may have a name of any length. */
function shortened(name: string): string {
  const letters = Array.from(name.slice(0, 4 * mostLetters));
  const short =
    letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : name.trim();
  return isolated(short);
}

function childOf(part: unknown, key: string): unknown {
  const isOwn = typeof part === 'object' && part !== null && Object.hasOwn(part, key);
  return isOwn ? (part as Readonly<Record<string, unknown>>)[key] : undefined;
}
