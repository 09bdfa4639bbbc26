import type { z } from 'zod/mini';
import { validateScenario } from './parseScenario.ts';
import { currentVersion, type Scenario } from './scenario.ts';
import { scenarioShape } from './shape/scenarioShape.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A newer program may add fields at several depths; each round uncovers the next. */
const mostRounds = 6;

export interface Understood {
  readonly scenario: Scenario;
  /** Dotted paths of what was left out. */
  readonly leftOut: readonly string[];
}

/**
 * What this program understands of a newer document: fields that it does not know are left out, and members of
 * lists that it cannot read. Undefined where something else is missing or out of bounds.
 */
export function understoodOf(document: unknown): Understood | undefined {
  let draft: unknown = { ...(document as object), version: currentVersion };
  const leftOut: string[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed = scenarioShape.safeParse(draft, { reportInput: false });
    if (parsed.success) break;
    const doomed = parsed.error.issues.flatMap(doomedBy);
    if (doomed.length === 0) return undefined;
    draft = without(draft, doomed);
    leftOut.push(...doomed.map((path) => path.map(String).join('.')));
  }
  const valid = validateScenario(draft);
  return valid.ok ? { scenario: valid.value, leftOut: [...new Set(leftOut)] } : undefined;
}

/** What has to go: unknown keys, or the innermost member of a list in which something is not understood. */
function doomedBy(issue: Issue): readonly Path[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  const member = issue.path.findLastIndex((key) => typeof key === 'number');
  return member < 0 ? [] : [issue.path.slice(0, member + 1)];
}

function without(part: unknown, doomed: readonly Path[]): unknown {
  if (doomed.length === 0 || typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).flatMap(([key, child]): readonly [string, unknown][] => {
    const below = doomed.filter(([first]) => String(first) === key);
    if (below.some((path) => path.length === 1)) return [];
    return [
      [
        key,
        without(
          child,
          below.map((path) => path.slice(1)),
        ),
      ],
    ];
  });
  return Array.isArray(part) ? kept.map(([, child]) => child) : Object.fromEntries(kept);
}
