import type { Scenario } from '../schema/scenario.ts';

/** Parts of a document that edits of the others leave as they are; examples with the same needs share those. */
const parts = ['organisation', 'incidentClasses', 'estate', 'finance', 'budget'] as const;

/**
 * Whether a document came about from another by a few edits: they leave most of it as it was. One that was opened
 * shares nothing with it.
 */
export function isEditOf(before: Scenario, after: Scenario): boolean {
  return (
    parts.some((part) => before[part] === after[part]) ||
    before.plans.some((plan) => after.plans.includes(plan))
  );
}
