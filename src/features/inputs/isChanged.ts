import type { FieldNode, MemberNode } from '../../present/catalogue/outline.ts';
import { keyed } from '../../scenario/path.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import { defaultAt } from './defaultAt.ts';

/** Whether a field differs from the preset, or holds a figure that somebody entered. */
export function isChanged(
  { kind, path, value }: FieldNode | (MemberNode & { readonly value?: undefined }),
  scenario: Scenario,
  defaults: Scenario | undefined,
): boolean {
  if (isUncertain(value)) return value.origin !== 'default';
  const standard = defaultAt(scenario, defaults, path);
  if (kind === 'member' || standard === undefined) return false;
  return keyed(standard) === undefined && standard !== value;
}
