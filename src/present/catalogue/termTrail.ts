import type { Arrangement } from '../../engine/index.ts';
import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import { fieldAt } from './fieldAt.ts';
import { groupTitles, itemTitle, listWords } from './groupWords.ts';

/**
 * What a term of an arrangement is called where the groups above it are not in sight:
 * "Price › Hourly terms › Hourly rate". Undefined where no field is entered there.
 *
 * @param term  path from the arrangement's root
 */
export function termTrail(
  arrangement: Arrangement<Uncertain>,
  term: string,
  { incidentClasses }: Scenario,
): string | undefined {
  const words = fieldAt(`plans.0.composition.arrangement.${term}`);
  if (words === undefined) return undefined;
  const keys = term.split('.');
  const titles = keys.slice(0, -1).flatMap((key, index) => {
    const title = groupTitles[key] ?? listWords[key]?.title ?? nameOf(arrangement, keys, index);
    const className = incidentClasses.find(({ id }) => id === key)?.name;
    return [keys[index - 1] === 'classTerms' ? className : title].filter(
      (each): each is string => each !== undefined,
    );
  });
  return [...titles, words.label].join(' › ');
}

/** The name of the item of a list that the keys lead to; its place where it has none. */
function nameOf(part: unknown, keys: readonly string[], index: number): string | undefined {
  if (!/^\d+$/.test(keys[index] ?? '')) return undefined;
  const item = keys.slice(0, index + 1).reduce<unknown>(childOf, part);
  const name = childOf(item, 'name');
  return typeof name === 'string' ? name : itemTitle(Number(keys[index]));
}

function childOf(part: unknown, key: string): unknown {
  const isOwn = typeof part === 'object' && part !== null && Object.hasOwn(part, key);
  return isOwn ? (part as Readonly<Record<string, unknown>>)[key] : undefined;
}
