import type { Result } from '../../engine/index.ts';
import { keyed } from '../path.ts';
import { itemsKey } from './patch.ts';

/** A patch that fits no such document. */
class MisfitError extends Error {}

/** Hears the dotted path of a part of a patch that fits nowhere and was left out. */
export type OnMisfit = (path: string) => void;

/** Where in the document a patch stands. */
interface Place {
  readonly path: readonly string[];
  /** Absent: one part that fits nowhere spoils the whole. */
  readonly onMisfit: OnMisfit | undefined;
}

/**
 * The document that a patch makes of another. The patch may come from anywhere, but its depth must have been
 * bounded; parts of the base may stand in the result several times over.
 *
 * @param onMisfit  present: parts that fit nowhere are left out and told
 */
export function applyPatch(
  base: unknown,
  patch: unknown,
  onMisfit?: OnMisfit,
): Result<unknown, 'misfit'> {
  try {
    return { ok: true, value: patched(base, patch, { path: [], onMisfit }) };
  } catch (error) {
    if (error instanceof MisfitError) return { ok: false, error: 'misfit' };
    throw error;
  }
}

function patched(base: unknown, patch: unknown, place: Place): unknown {
  if (Array.isArray(patch)) {
    if (patch.length !== 1) throw new MisfitError();
    return patch[0];
  }
  const changes = keyed(patch);
  if (!changes) throw new MisfitError();
  if (Array.isArray(base)) {
    return Object.hasOwn(changes, itemsKey)
      ? itemsOf(base, changes[itemsKey], place)
      : changedInPlace(base, changes, place);
  }
  const old = keyed(base);
  if (!old) throw new MisfitError();
  const next: Record<string, unknown> = { ...old };
  for (const [key, change] of Object.entries(changes)) {
    if (Array.isArray(change) && change.length === 0) delete next[key];
    else {
      fitting(place, key, (below) => {
        next[key] = patched(Object.hasOwn(old, key) ? old[key] : undefined, change, below);
      });
    }
  }
  return next;
}

function changedInPlace(
  base: readonly unknown[],
  changes: Readonly<Record<string, unknown>>,
  place: Place,
): readonly unknown[] {
  const next = [...base];
  for (const [key, change] of Object.entries(changes)) {
    fitting(place, key, (below) => {
      next[placeIn(base, Number(key))] = patched(base[Number(key)], change, below);
    });
  }
  return next;
}

function itemsOf(base: readonly unknown[], items: unknown, place: Place): readonly unknown[] {
  if (!Array.isArray(items)) throw new MisfitError();
  const next: unknown[] = [];
  for (const [key, item] of items.entries()) {
    fitting(place, String(key), (below) => next.push(itemOf(base, item, below)));
  }
  return next;
}

function itemOf(base: readonly unknown[], item: unknown, place: Place): unknown {
  if (typeof item === 'number') return base[placeIn(base, item)];
  if (!Array.isArray(item)) throw new MisfitError();
  const parts: readonly unknown[] = item;
  if (parts.length === 1) return parts[0];
  const [at, change] = parts;
  if (parts.length !== 2 || typeof at !== 'number') throw new MisfitError();
  return patched(base[placeIn(base, at)], change, place);
}

/** Does what may fit nowhere; where parts may be left out, it is told instead. */
function fitting({ path, onMisfit }: Place, key: string, apply: (below: Place) => void): void {
  const below = { path: [...path, key], onMisfit };
  try {
    apply(below);
  } catch (error) {
    if (!onMisfit || !(error instanceof MisfitError)) throw error;
    onMisfit(below.path.join('.'));
  }
}

function placeIn(list: readonly unknown[], index: number): number {
  if (!Number.isInteger(index) || index < 0 || index >= list.length) throw new MisfitError();
  return index;
}
