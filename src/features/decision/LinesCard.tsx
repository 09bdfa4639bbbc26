import { memo, type ReactNode } from 'react';
import type { MarkedChart } from '../../present/charts.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import { LineChartFigure } from '../../ui/charts/LineChartFigure.tsx';
import { planColour } from '../../ui/charts/planColour.ts';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';
import { Explanation } from '../../ui/layout/Explanation.tsx';

export interface LinesCardProps {
  readonly view: MarkedChart;
  /** Chooses the pair. */
  readonly toolbar?: ReactNode;
  /** Why no newer figures will come. */
  readonly note?: string | null;
}

/** Lines by month about a pair of plans, with the months that matter marked. */
export const LinesCard = memo(function LinesCard({ view, toolbar, note }: LinesCardProps) {
  return (
    <FigureCard
      title={view.title}
      titleText={view.title}
      aid={<TermedText stretches={termStretches(view.aid)} />}
      toolbar={toolbar}
      isOutdated={view.isOutdated}
      note={note}
      chart={
        <LineChartFigure
          summary={view.summary}
          x={view.x}
          xTicks={view.xTicks}
          series={view.series.map((line) => ({ ...line, color: planColour(line.colour) }))}
          marks={view.marks}
          formatX={view.formatX}
          formatHead={view.formatHead}
          formatY={view.formatY}
          formatValue={view.formatValue}
        />
      }
      table={<LinesTable view={view} />}
      explain={<Explanation paragraphs={view.explain} />}
    />
  );
});

/** Apart, because the figures of a table are worked out only when it is looked at. */
function LinesTable({ view }: Pick<LinesCardProps, 'view'>) {
  return <DataTable {...view.table} maxHeight="19rem" />;
}
