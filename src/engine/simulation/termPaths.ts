import type { ModelInput } from '../input/model.ts';
import type { Composition, PartTerms } from '../input/plan.ts';
import type { Slot, Spell } from './layout.ts';

/** Where the terms of a part are held in the input, by their own path. */
export interface TermPaths {
  readonly arrangement: (term: string) => string;
  readonly staff: (term: string) => string;
}

/** Terms that follow another plan are held there, unless they are overridden. */
export function termPathsOf(
  { plans }: ModelInput,
  { source }: Spell,
  side: Slot['side'],
): TermPaths {
  const at = `plans.${source}.composition`;
  const composition = plans[source]?.composition as Composition;
  const staff = (term: string) => `${at}.staff.${term}`;
  const [name, terms] = heldBy(composition, side);
  if (terms === null) return { arrangement: (term) => `${at}.arrangement.${term}`, staff };
  if (terms.kind === 'own') {
    return { arrangement: (term) => `${at}.${name}.arrangement.${term}`, staff };
  }
  const followed = plans.findIndex(({ id }) => id === terms.planId);
  return {
    arrangement: (term) =>
      Object.hasOwn(terms.overrides, term)
        ? `${at}.${name}.overrides.${term}`
        : `plans.${followed}.composition.arrangement.${term}`,
    staff,
  };
}

function heldBy(
  composition: Composition,
  side: Slot['side'],
): readonly [name: string, terms: PartTerms | null] {
  if (composition.kind === 'staffFirst') return ['overflow', composition.overflow];
  if (composition.kind !== 'mix') return ['', null];
  return side === 'critical' ? ['critical', composition.critical] : ['rest', composition.rest];
}
