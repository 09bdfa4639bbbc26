import { memo } from 'react';
import type { BeyondMoneyView } from '../../present/decision/beyondMoneyView.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { Disclosure } from '../../ui/fields/Disclosure.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';
import styles from './BeyondMoneyCard.module.css';

export interface BeyondMoneyCardProps {
  readonly view: BeyondMoneyView;
}

/** What the plans' own terms mean beside the money: a table, with every gap named above it. */
export const BeyondMoneyCard = memo(function BeyondMoneyCard({ view }: BeyondMoneyCardProps) {
  return (
    <FigureCard
      title={view.title}
      titleText={view.title}
      aid={<TermedText stretches={termStretches(view.aid)} />}
      chart={
        <>
          {view.gaps.length > 0 ? (
            <ul className={styles.gaps}>
              {view.gaps.map((gap) => (
                <li key={gap}>{gap}</li>
              ))}
            </ul>
          ) : null}
          <DataTable
            {...view.table}
            isCaptionHidden
            explain={termStretches}
            columns={view.table.columns.map((column) => ({ ...column, align: 'start' as const }))}
          />
          {view.exit === null ? null : (
            <Disclosure summary={view.exit.caption}>
              <DataTable {...view.exit} isCaptionHidden maxHeight="19rem" />
            </Disclosure>
          )}
        </>
      }
    />
  );
});
