import type { Composition, PartTerms } from './plan.ts';

/**
 * Ids of the plans whose terms or course a plan takes over: those that its parts follow, or that it switches
 * between. Not those that these refer to in turn.
 */
export function plansReferredTo<Quantity>(composition: Composition<Quantity>): readonly string[] {
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

function followed<Quantity>(part: PartTerms<Quantity>): readonly string[] {
  return part.kind === 'sameAs' ? [part.planId] : [];
}
