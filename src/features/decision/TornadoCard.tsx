import { memo } from 'react';
import type { TornadoView } from '../../present/decision/tornadoView.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import * as decisionTexts from '../../present/texts/decisionTexts.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { TornadoFigure } from '../../ui/charts/TornadoFigure.tsx';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';
import { Explanation } from '../../ui/layout/Explanation.tsx';
import styles from './Decision.module.css';

export interface TornadoCardProps {
  readonly tornado: TornadoView;
  readonly isOutdated: boolean;
  /** Why no newer figures will come; null: nothing stands in their way. */
  readonly note: string | null;
  readonly onInput: (path: string) => void;
}

/** What would change the answer. */
export const TornadoCard = memo(function TornadoCard(props: TornadoCardProps) {
  const { tornado, isOutdated, note, onInput } = props;
  return (
    <FigureCard
      title={tornado.title}
      titleText={tornado.title}
      aid={<TermedText stretches={termStretches(tornado.aid)} />}
      isOutdated={isOutdated}
      note={note}
      chart={
        <>
          <TornadoFigure
            label={tornado.label}
            rows={tornado.rows.map((row) => ({
              ...row,
              ends: [
                { ...row.ends[0], color: planColour(row.ends[0].colour) },
                { ...row.ends[1], color: planColour(row.ends[1].colour) },
              ],
            }))}
            centre={tornado.centre}
            turn={tornado.turn}
            onChoose={onInput}
          />
          <p className={styles.quiet} data-print="hide">
            {decisionTexts.chooseRow}
          </p>
        </>
      }
      table={<TornadoTable tornado={tornado} />}
      explain={<Explanation paragraphs={tornado.explain} />}
    />
  );
});

/** Apart, because the figures of a table are worked out only when it is looked at. */
function TornadoTable({ tornado }: Pick<TornadoCardProps, 'tornado'>) {
  return <DataTable {...tornado.table} maxHeight="19rem" />;
}
