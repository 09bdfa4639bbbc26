import { memo, type ReactNode } from 'react';
import type { WaterfallBar, WaterfallView } from '../../present/decision/waterfallView.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import { FloatingBars } from '../../ui/charts/FloatingBars.tsx';
import { planColour } from '../../ui/charts/planColour.ts';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';
import { Explanation } from '../../ui/layout/Explanation.tsx';

export interface WaterfallCardProps {
  readonly waterfall: WaterfallView;
  /** Chooses the pair. */
  readonly toolbar?: ReactNode;
}

/** Why one plan costs more than another, cause by cause. */
export const WaterfallCard = memo(function WaterfallCard({
  waterfall,
  toolbar,
}: WaterfallCardProps) {
  return (
    <FigureCard
      title={waterfall.title}
      titleText={waterfall.title}
      aid={<TermedText stretches={termStretches(waterfall.aid)} />}
      toolbar={toolbar}
      chart={
        <FloatingBars
          summary={waterfall.summary}
          bars={waterfall.bars.map((bar) => ({
            ...bar,
            color: colourOf(bar),
            isStrong: bar.kind === 'total',
          }))}
        />
      }
      table={<DataTable {...waterfall.table} maxHeight="19rem" />}
      explain={<Explanation paragraphs={waterfall.explain} />}
    />
  );
});

function colourOf({ kind, colour }: WaterfallBar): string {
  return kind === 'total' ? planColour(colour ?? 0) : `var(--${kind})`;
}
