import type { Arrangement, PartTerms, Plan } from '../../engine/index.ts';
import type { Uncertain } from '../../schema/scenario.ts';
import { replaceAt, valueAt } from '../path.ts';

/** A part with the terms it follows written out as its own, overrides applied. */
export function inlined(
  part: PartTerms<Uncertain>,
  plans: readonly Plan<Uncertain>[],
): PartTerms<Uncertain> {
  if (part.kind === 'own') return part;
  const followed = plans.find(({ id }) => id === part.planId)?.composition;
  if (followed?.kind !== 'single') return part;
  const arrangement = Object.entries(part.overrides).reduce(withTerm, followed.arrangement);
  return { kind: 'own', arrangement };
}

function withTerm(
  arrangement: Arrangement<Uncertain>,
  [term, quantity]: readonly [string, Uncertain],
): Arrangement<Uncertain> {
  const segments = term.split('.');
  const isPlain = typeof valueAt(arrangement, segments) === 'number';
  return replaceAt(arrangement, segments, isPlain ? quantity.typical : quantity);
}
