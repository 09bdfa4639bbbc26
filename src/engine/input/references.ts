import type { PartTerms, Plan } from './plan.ts';

/** The plans whose terms a plan follows or between which it switches. */
export function referencesOf<Q>({ composition }: Plan<Q>): readonly string[] {
  switch (composition.kind) {
    case 'single':
      return [];
    case 'switch':
      return [composition.fromPlanId, composition.toPlanId];
    case 'mix':
      return [composition.critical, composition.rest].flatMap(followed);
    case 'staffFirst':
      return followed(composition.overflow);
  }
}

function followed<Q>(terms: PartTerms<Q>): readonly string[] {
  return terms.kind === 'sameAs' ? [terms.planId] : [];
}
