import type { PlanCardView } from './planCards.ts';

/** One fact under every plan. */
export interface PlanFactRow {
  readonly id: string;
  readonly label: string;
  /** In the order of the plans; undefined: this plan has no such fact. */
  readonly facts: readonly (PlanCardView['facts'][number] | undefined)[];
}

/** A row for every fact that a card has, in the order in which they come. */
export function planFactRows(cards: readonly PlanCardView[]): readonly PlanFactRow[] {
  const labels = new Map(
    cards.flatMap(({ facts }) => facts.map(({ id, label }) => [id, label] as const)),
  );
  return [...labels].map(([id, label]) => ({
    id,
    label,
    facts: cards.map(({ facts }) => facts.find((fact) => fact.id === id)),
  }));
}
