import { memo } from 'react';
import { termStretches } from '../../present/method/termPhrases.ts';
import type { SpreadView } from '../../present/simulation/spreadChart.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { SpreadFigure } from '../../ui/charts/SpreadFigure.tsx';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';
import { Explanation } from '../../ui/layout/Explanation.tsx';

export interface SpreadCardProps {
  readonly spread: SpreadView;
}

/** How much each plan's bill of a month varies. */
export const SpreadCard = memo(function SpreadCard({ spread }: SpreadCardProps) {
  return (
    <FigureCard
      title={spread.title}
      titleText={spread.title}
      aid={<TermedText stretches={termStretches(spread.aid)} />}
      isOutdated={spread.isOutdated}
      chart={
        <SpreadFigure
          summary={spread.summary}
          x={spread.x}
          panels={spread.panels.map((panel) => ({
            ...panel,
            values: panel.median,
            color: planColour(panel.colour),
          }))}
          formatX={spread.formatX}
          formatY={spread.formatY}
        />
      }
      table={<SpreadTable spread={spread} />}
      explain={<Explanation paragraphs={spread.explain} />}
    />
  );
});

/** Apart, because the figures of a table are worked out only when it is looked at. */
function SpreadTable({ spread }: SpreadCardProps) {
  return <DataTable {...spread.table} maxHeight="19rem" />;
}
