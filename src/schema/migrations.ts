import type { Result } from '../engine/index.ts';
import { sharesFromPercent } from './migrations/sharesFromPercent.ts';
import type { Figured } from './figured.ts';
import { problemAt, type SchemaProblem } from './problem.ts';
import { currentVersion } from './scenario.ts';
import { texts } from './texts.ts';

export type Draft = Readonly<Record<string, unknown>>;

/** One pure step: a document of version `from` becomes one of version `from` + 1. */
export interface Migration {
  readonly from: number;
  readonly name: string;
  /** May return anything for a document that was never valid: what comes out is checked. */
  readonly step: (document: Draft) => Draft;
}

/** Every step there ever was, contiguous, the oldest first. A step never changes once released. */
export const migrations: readonly Migration[] = [
  { from: 0, name: 'shares are no longer percent', step: sharesFromPercent },
];

/** A document of the current version from one of any version known; refuses newer ones. */
export function migrate(document: unknown): Result<unknown, SchemaProblem> {
  return migrateWith(migrations, currentVersion, document);
}

/** The machinery: runs the steps from the document's version up to `target`. */
export function migrateWith(
  steps: readonly Migration[],
  target: number,
  document: unknown,
): Result<unknown, SchemaProblem> {
  if (!isDraft(document) || document.format !== 'fix-or-fee/scenario') {
    return refused('', texts.noScenario);
  }
  const { version } = document;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return refused('version', texts.noVersion);
  }
  if (version > target) {
    return refused('version', texts.newer(version, target));
  }
  let migrated = document;
  for (const { from, step } of steps) {
    if (from >= version && from < target) migrated = { ...step(migrated), version: from + 1 };
  }
  return { ok: true, value: migrated };
}

function isDraft(document: unknown): document is Draft {
  return typeof document === 'object' && document !== null && !Array.isArray(document);
}

function refused(path: string, said: string | Figured): Result<unknown, SchemaProblem> {
  return { ok: false, error: problemAt(path, said) };
}
