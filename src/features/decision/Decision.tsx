import { memo } from 'react';
import * as decisionTexts from '../../present/texts/decisionTexts.ts';
import { ArrangedCards } from '../../ui/layout/ArrangedCards.tsx';
import styles from './Decision.module.css';
import type { DecisionProps } from './decisionProps.ts';
import { PairPicker } from './PairPicker.tsx';
import { useDecisionCards } from './useDecisionCards.tsx';

/** What decides, card by card, between the two plans that are compared. */
export const Decision = memo(function Decision(props: DecisionProps) {
  const { view, answers, chosen } = props;
  const { figures, tables } = useDecisionCards(props);
  const { from, to } = answers.pair;
  const areListed = chosen.pair.every((id) => view.plans.some((plan) => plan.id === id));
  return (
    <section className={styles.section} aria-labelledby="decision-heading">
      <div className={styles.head}>
        <h2 id="decision-heading" className={styles.heading}>
          {decisionTexts.heading}
        </h2>
        <PairPicker
          plans={view.plans}
          pair={areListed ? chosen.pair : [from.id, to.id]}
          onPair={(pair) => answers.choosePair(...pair)}
        />
      </div>
      <ArrangedCards storedAs="decision" className={styles.figures} cards={figures} />
      <ArrangedCards storedAs="terms" className={styles.section} cards={tables} />
    </section>
  );
});
