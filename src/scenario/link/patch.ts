import { type Keyed, keyed } from '../path.ts';

/**
 * What turns one JSON document into another:
 * - `[]`: the key goes;
 * - `[value]`: the value stands there instead;
 * - `{ key: patch, … }`: changes below; the keys of a list are its indexes;
 * - `{ '#': [item, …] }`: a list made of items of the old one. `3`: item 3 as it is; `[3, patch]`: item 3 changed;
 *   `[value]`: a new one.
 */
export type Patch = readonly [] | readonly [unknown] | PatchBelow;

export interface PatchBelow {
  readonly [key: string]: Patch | readonly PatchedItem[];
}

export type PatchedItem = number | readonly [unknown] | readonly [number, Patch];

export const itemsKey = '#';

/** The shortest patch found from one JSON value to another; undefined: they are the same. */
export function patchBetween(from: unknown, to: unknown): Patch | undefined {
  if (Object.is(from, to)) return undefined;
  const [old, next] = [keyed(from), keyed(to)];
  if (!old || !next || Array.isArray(from) !== Array.isArray(to)) return [to];
  const changes =
    Array.isArray(from) && Array.isArray(to) ? changesOfList(from, to) : changesBelow(old, next);
  if (Object.keys(changes).length === 0) return undefined;
  return textOf(changes).length < textOf([to]).length ? changes : [to];
}

function changesBelow(from: Keyed, to: Keyed): PatchBelow {
  const changes: Record<string, Patch> = {};
  for (const [key, value] of Object.entries(to)) {
    const patch = Object.hasOwn(from, key) ? patchBetween(from[key], value) : ([value] as const);
    if (patch) changes[key] = patch;
  }
  for (const key of Object.keys(from)) {
    if (!Object.hasOwn(to, key)) changes[key] = [];
  }
  return changes;
}

function changesOfList(from: readonly unknown[], to: readonly unknown[]): PatchBelow {
  const isInPlace =
    from.length === to.length && to.every((item, index) => idOf(item) === idOf(from[index]));
  if (isInPlace) return changesBelow(from as unknown as Keyed, to as unknown as Keyed);
  return { [itemsKey]: to.map((item, index) => itemFrom(from, item, index)) };
}

/** An item by the one of the same id; where there is none, by the one that it differs least from. */
function itemFrom(from: readonly unknown[], item: unknown, place: number): PatchedItem {
  const id = idOf(item);
  const named = id === undefined ? -1 : from.findIndex((each) => idOf(each) === id);
  const candidates = named >= 0 ? [named] : [place, ...from.keys()].filter((at) => at in from);
  let best: PatchedItem = [item];
  for (const at of candidates) {
    const patch = patchBetween(from[at], item);
    if (patch === undefined) return at;
    const found: PatchedItem = [at, patch];
    if (textOf(found).length < textOf(best).length) best = found;
  }
  return best;
}

function idOf(item: unknown): unknown {
  return keyed(item)?.['id'];
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
