import type { Result } from '../../engine/index.ts';
import { keyed } from '../path.ts';
import { itemsKey } from './patch.ts';

/** A patch that fits no such document. */
class MisfitError extends Error {}

/**
 * The document that a patch makes of another. The patch may come from anywhere, but its depth must have been
 * bounded; parts of the base may stand in the result several times over.
 */
export function applyPatch(base: unknown, patch: unknown): Result<unknown, 'misfit'> {
  try {
    return { ok: true, value: patched(base, patch) };
  } catch (error) {
    if (error instanceof MisfitError) return { ok: false, error: 'misfit' };
    throw error;
  }
}

function patched(base: unknown, patch: unknown): unknown {
  if (Array.isArray(patch)) {
    if (patch.length !== 1) throw new MisfitError();
    return patch[0];
  }
  const changes = keyed(patch);
  if (!changes) throw new MisfitError();
  if (Array.isArray(base)) {
    return Object.hasOwn(changes, itemsKey)
      ? itemsOf(base, changes[itemsKey])
      : changedInPlace(base, changes);
  }
  const old = keyed(base);
  if (!old) throw new MisfitError();
  const next: Record<string, unknown> = { ...old };
  for (const [key, change] of Object.entries(changes)) {
    if (Array.isArray(change) && change.length === 0) delete next[key];
    else next[key] = patched(Object.hasOwn(old, key) ? old[key] : undefined, change);
  }
  return next;
}

function changedInPlace(
  base: readonly unknown[],
  changes: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const next = [...base];
  for (const [key, change] of Object.entries(changes))
    next[placeIn(base, Number(key))] = patched(base[Number(key)], change);
  return next;
}

function itemsOf(base: readonly unknown[], items: unknown): readonly unknown[] {
  if (!Array.isArray(items)) throw new MisfitError();
  return items.map((item: unknown) => {
    if (typeof item === 'number') return base[placeIn(base, item)];
    if (!Array.isArray(item)) throw new MisfitError();
    const parts: readonly unknown[] = item;
    if (parts.length === 1) return parts[0];
    const [at, change] = parts;
    if (parts.length !== 2 || typeof at !== 'number') throw new MisfitError();
    return patched(base[placeIn(base, at)], change);
  });
}

function placeIn(list: readonly unknown[], index: number): number {
  if (!Number.isInteger(index) || index < 0 || index >= list.length) throw new MisfitError();
  return index;
}
