import { memo } from 'react';
import * as chartTexts from '../../present/texts/chartTexts.ts';
import { ArrangedCards } from '../../ui/layout/ArrangedCards.tsx';
import styles from './Charts.module.css';
import { type ChartsProps, useChartCards } from './useChartCards.tsx';

/** The findings as pictures. Drawn behind the inputs: give it a deferred view. */
export const Charts = memo(function Charts(props: ChartsProps) {
  const cards = useChartCards(props);
  return (
    <section aria-labelledby="charts-heading">
      <h2 id="charts-heading" className="unseen">
        {chartTexts.heading}
      </h2>
      <ArrangedCards storedAs="charts" className={styles.charts} cards={cards} />
    </section>
  );
});
