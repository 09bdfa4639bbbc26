import { memo, useMemo } from 'react';
import { cumulativeChart, downtimeChart, type LayerSet } from '../../present/charts.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import { SegmentedControl } from '../../ui/fields/SegmentedControl.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import styles from './Charts.module.css';

export interface ChartsProps {
  readonly view: ResultView;
  /** The same, a task later: two charts redrawn in one task would be felt. */
  readonly laterView: ResultView;
  /** What the chart of money adds up. */
  readonly layerSet: LayerSet;
  readonly onLayerSet: (layerSet: LayerSet) => void;
  readonly formats: Formats;
}

const layerSets = [
  { value: 'bills', label: 'Bills' },
  { value: 'allIn', label: 'All in' },
] as const;

/** The findings as pictures. Drawn behind the inputs: give it a deferred view. */
export const Charts = memo(function Charts({
  view,
  laterView,
  layerSet,
  onLayerSet,
  formats,
}: ChartsProps) {
  const cumulative = useMemo(
    () => cumulativeChart(view, layerSet, formats),
    [view, layerSet, formats],
  );
  const downtime = useMemo(() => downtimeChart(laterView, formats), [laterView, formats]);
  const layerSwitch = useMemo(
    () => (
      <SegmentedControl
        label="Costs in this chart"
        segments={layerSets}
        value={layerSet}
        onCommit={onLayerSet}
        size="compact"
      />
    ),
    [layerSet, onLayerSet],
  );
  return (
    <section className={styles.charts} aria-labelledby="charts-heading">
      <h2 id="charts-heading" className={styles.hidden}>
        Charts
      </h2>
      <ChartFigure chart={cumulative} toolbar={layerSwitch} />
      <ChartFigure chart={downtime} />
    </section>
  );
});
