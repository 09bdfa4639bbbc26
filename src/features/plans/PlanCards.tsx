import type { ReactNode } from 'react';
import type { PlanCardView } from '../../present/planCards.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { PlanCard } from '../../ui/layout/PlanCard.tsx';
import styles from './PlanCards.module.css';

export interface PlanCardsProps {
  readonly cards: readonly PlanCardView[];
  readonly menuOf: (planId: string) => ReactNode;
}

/** One card per visible plan. */
export function PlanCards({ cards, menuOf }: PlanCardsProps) {
  return (
    <div className={styles.cards}>
      {cards.map((card) => (
        <PlanCard
          key={card.id}
          name={card.name}
          color={planColour(card.colour)}
          amount={card.amount}
          amountLabel={card.amountLabel}
          facts={card.facts}
          isLowest={card.isLowest}
          badge={card.badge}
          actions={menuOf(card.id)}
        >
          {card.notes.length > 0 ? card.notes.map((note) => <p key={note}>{note}</p>) : undefined}
        </PlanCard>
      ))}
    </div>
  );
}
