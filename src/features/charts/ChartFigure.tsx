import { memo, type ReactNode } from 'react';
import type { ChartView } from '../../present/charts.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import { LineChartFigure } from '../../ui/charts/LineChartFigure.tsx';
import { planColour } from '../../ui/charts/planColour.ts';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';
import { Explanation } from '../../ui/layout/Explanation.tsx';

export interface ChartFigureProps {
  readonly chart: ChartView;
  readonly toolbar?: ReactNode;
}

/** One finding with its chart, its table and how it comes about. */
export const ChartFigure = memo(function ChartFigure({ chart, toolbar }: ChartFigureProps) {
  return (
    <FigureCard
      title={chart.title}
      titleText={chart.title}
      aid={<TermedText stretches={termStretches(chart.aid)} />}
      toolbar={toolbar}
      isOutdated={chart.isOutdated}
      chart={
        <LineChartFigure
          summary={chart.summary}
          x={chart.x}
          xTicks={chart.xTicks}
          series={chart.series.map((line) => ({ ...line, color: planColour(line.colour) }))}
          formatX={chart.formatX}
          formatHead={chart.formatHead}
          formatY={chart.formatY}
          formatValue={chart.formatValue}
        />
      }
      table={<ChartTable chart={chart} />}
      explain={<Explanation paragraphs={chart.explain} />}
    />
  );
});

/** Apart, because the figures of a table are worked out only when it is looked at. */
function ChartTable({ chart }: { readonly chart: ChartView }) {
  return <DataTable {...chart.table} maxHeight="19rem" />;
}
