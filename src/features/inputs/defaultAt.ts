import { keyed, segmentsOf } from '../../scenario/path.ts';
import type { Scenario } from '../../schema/scenario.ts';

/** What stood at a path of the preset; items that have an id are found by it, not by their place. */
export function defaultAt(
  scenario: Scenario,
  defaults: Scenario | undefined,
  path: string,
): unknown {
  return standardOf(scenario, defaults, segmentsOf(path));
}

function standardOf(
  found: unknown,
  standard: unknown,
  [segment, ...rest]: readonly string[],
): unknown {
  if (segment === undefined || standard === undefined) return standard;
  const child = keyed(found)?.[segment];
  return standardOf(child, counterpart(standard, child, segment), rest);
}

function counterpart(standard: unknown, child: unknown, segment: string): unknown {
  const id = keyed(child)?.['id'];
  if (Array.isArray(standard) && id !== undefined) {
    return standard.find((item: unknown) => keyed(item)?.['id'] === id);
  }
  const node = keyed(standard);
  return node && Object.hasOwn(node, segment) ? node[segment] : undefined;
}
