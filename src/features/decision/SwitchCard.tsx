import { memo, type ReactNode } from 'react';
import type { SwitchView } from '../../present/decision/switchView.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import { LineChartFigure } from '../../ui/charts/LineChartFigure.tsx';
import { planColour } from '../../ui/charts/planColour.ts';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';
import { Explanation } from '../../ui/layout/Explanation.tsx';

export interface SwitchCardProps {
  readonly view: SwitchView;
  /** Chooses the pair. */
  readonly toolbar?: ReactNode;
}

/** What moving from one plan to another costs by the month of the move. */
export const SwitchCard = memo(function SwitchCard({ view, toolbar }: SwitchCardProps) {
  return (
    <FigureCard
      title={view.title}
      titleText={view.title}
      aid={<TermedText stretches={termStretches(view.aid)} />}
      toolbar={toolbar}
      isOutdated={view.isOutdated}
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
      table={<SwitchTable view={view} />}
      explain={<Explanation paragraphs={view.explain} />}
    />
  );
});

/** Apart, because the figures of a table are worked out only when it is looked at. */
function SwitchTable({ view }: SwitchCardProps) {
  return <DataTable {...view.table} maxHeight="19rem" />;
}
