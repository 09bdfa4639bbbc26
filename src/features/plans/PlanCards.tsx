import type { ReactNode } from 'react';
import { factTerms, type PlanCardView } from '../../present/planCards.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { Term } from '../../ui/fields/Term.tsx';
import { PlanCard } from '../../ui/layout/PlanCard.tsx';
import styles from './PlanCards.module.css';
import { isRangeOutdated, useHeldOutside } from './useHeldOutside.ts';

export interface PlanCardsProps {
  readonly cards: readonly PlanCardView[];
  readonly menuOf: (planId: string) => ReactNode;
}

/** One card per visible plan. */
export function PlanCards({ cards, menuOf }: PlanCardsProps) {
  const areOutdated = cards.some(isRangeOutdated);
  const outside = useHeldOutside(cards, areOutdated);
  return (
    <div className={styles.cards}>
      {cards.map((card, index) => (
        <PlanCard
          key={card.id}
          name={card.name}
          color={planColour(card.colour)}
          amount={card.amount}
          amountLabel={
            <Term id="expected" isRepeated={index > 0}>
              {card.amountLabel}
            </Term>
          }
          facts={card.facts.map((fact) => ({
            ...fact,
            label: (
              <Term id={factTerms[fact.id]} isRepeated={index > 0}>
                {fact.label}
              </Term>
            ),
          }))}
          isLowest={card.isLowest}
          badge={card.badge}
          actions={menuOf(card.id)}
        >
          {card.notes.length > 0 || outside.has(card.id) ? (
            <>
              {outside.has(card.id) ? (
                <p className={styles.outside} data-outdated={areOutdated ? '' : undefined}>
                  {outside.get(card.id)}
                </p>
              ) : null}
              {card.notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </>
          ) : undefined}
        </PlanCard>
      ))}
    </div>
  );
}
