import type { PartTerms } from '../../engine/index.ts';
import { hasTerm } from '../../schema/hasTerm.ts';
import type { PlanDocument, Scenario, Uncertain } from '../../schema/scenario.ts';

/** The scenario without overrides of terms that the plan they follow no longer has. */
export function pruned(scenario: Scenario): Scenario {
  const { plans } = scenario;
  return {
    ...scenario,
    plans: plans.map((plan) => withParts(plan, (part) => prunedPart(part, plans))),
  };
}

/** A plan with each of its parts replaced; the same plan where nothing changes. */
export function withParts(
  plan: PlanDocument,
  change: (part: PartTerms<Uncertain>) => PartTerms<Uncertain>,
): PlanDocument {
  const { composition } = plan;
  switch (composition.kind) {
    case 'mix': {
      const [critical, rest] = [change(composition.critical), change(composition.rest)];
      const isSame = critical === composition.critical && rest === composition.rest;
      return isSame ? plan : { ...plan, composition: { ...composition, critical, rest } };
    }
    case 'staffFirst': {
      const overflow = change(composition.overflow);
      const isSame = overflow === composition.overflow;
      return isSame ? plan : { ...plan, composition: { ...composition, overflow } };
    }
    default:
      return plan;
  }
}

function prunedPart(part: PartTerms<Uncertain>, plans: Scenario['plans']): PartTerms<Uncertain> {
  if (part.kind === 'own') return part;
  const followed = plans.find(({ id }) => id === part.planId)?.composition;
  if (followed?.kind !== 'single') return part;
  const entries = Object.entries(part.overrides);
  const kept = entries.filter(([term]) => hasTerm(followed.arrangement, term));
  return kept.length === entries.length ? part : { ...part, overrides: Object.fromEntries(kept) };
}
