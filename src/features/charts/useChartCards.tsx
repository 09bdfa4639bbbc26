import { useMemo } from 'react';
import type { LayerSet } from '../../engine/index.ts';
import { downtimeChart } from '../../present/charts.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import { cumulativeFan } from '../../present/simulation/fanChart.ts';
import type { Simulated } from '../../present/simulation/simulated.ts';
import { monthlySpread } from '../../present/simulation/spreadChart.ts';
import * as chartTexts from '../../present/texts/chartTexts.ts';
import { SegmentedControl } from '../../ui/fields/SegmentedControl.tsx';
import type { ArrangedCard } from '../../ui/layout/ArrangedCards.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import styles from './Charts.module.css';
import { SpreadCard } from './SpreadCard.tsx';

/** What is drawn; the futures are null until the first are known. */
export interface Evidence {
  readonly view: ResultView;
  readonly simulated: Simulated | null;
}

export interface ChartsProps {
  readonly shown: Evidence;
  /** The same, a task later: two charts redrawn in one task would be felt. */
  readonly later: Evidence;
  /** What the chart of money adds up. */
  readonly layerSet: LayerSet;
  readonly onLayerSet: (layerSet: LayerSet) => void;
  readonly formats: Formats;
}

const layerSets = [
  { value: 'supportSpend', label: chartTexts.layerSets.supportSpend },
  { value: 'allIn', label: chartTexts.layerSets.allIn },
] as const;

/** The findings as pictures, each in its card, in their usual order. */
export function useChartCards({
  shown,
  later,
  layerSet,
  onLayerSet,
  formats,
}: ChartsProps): readonly ArrangedCard[] {
  const cumulative = useMemo(
    () => cumulativeFan(shown.view, layerSet, shown.simulated, formats),
    [shown, layerSet, formats],
  );
  const spread = useMemo(
    () => monthlySpread(later.view, later.simulated, formats),
    [later, formats],
  );
  const downtime = useMemo(() => downtimeChart(later.view, formats), [later.view, formats]);
  const layerSwitch = useMemo(
    () => (
      <SegmentedControl
        label={chartTexts.layerSwitch}
        segments={layerSets}
        value={layerSet}
        onCommit={onLayerSet}
        size="compact"
      />
    ),
    [layerSet, onLayerSet],
  );
  const spreadCard = spread ? (
    <SpreadCard spread={spread} />
  ) : (
    <p className={styles.toCome} data-print="hide">
      {chartTexts.spreadToCome}
    </p>
  );
  return [
    {
      id: 'cumulative',
      name: chartTexts.spending,
      content: <ChartFigure chart={cumulative} toolbar={layerSwitch} />,
    },
    { id: 'spread', name: chartTexts.monthlyBills, content: spreadCard },
    { id: 'downtime', name: chartTexts.downtime, content: <ChartFigure chart={downtime} /> },
  ];
}
