import { memo } from 'react';
import type { InformationView } from '../../present/decision/informationView.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import { customProperties } from '../../ui/customProperties.ts';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';
import { Explanation } from '../../ui/layout/Explanation.tsx';
import styles from './FindOutCard.module.css';

export interface FindOutCardProps {
  readonly view: InformationView;
  /** Whether it is of older inputs. */
  readonly isOutdated: boolean;
  /** Why no newer figures will come; null: nothing stands in their way. */
  readonly note: string | null;
  /** Opens the field of an input. */
  readonly onInput: (path: string) => void;
}

/** What is worth finding out before choosing; each input opens its field. */
export const FindOutCard = memo(function FindOutCard({
  view,
  isOutdated,
  note,
  onInput,
}: FindOutCardProps) {
  return (
    <FigureCard
      title={view.title}
      titleText={view.title}
      aid={<TermedText stretches={termStretches(view.aid)} />}
      isOutdated={isOutdated}
      note={note}
      chart={
        view.nothing === null ? (
          <Inputs rows={view.rows} onInput={onInput} />
        ) : (
          <p>{view.nothing}</p>
        )
      }
      table={<DataTable {...view.table} maxHeight="19rem" />}
      explain={<Explanation paragraphs={view.explain} />}
    />
  );
});

interface InputsProps extends Pick<FindOutCardProps, 'onInput'> {
  readonly rows: InformationView['rows'];
}

function Inputs({ rows, onInput }: InputsProps) {
  if (rows.length === 0) return null;
  return (
    <ol className={styles.inputs}>
      {rows.map(({ path, label, text, share }) => (
        <li key={path} className={styles.input}>
          <button type="button" className={styles.label} onClick={() => onInput(path)}>
            {label}
          </button>
          <span
            className={styles.bar}
            data-mark
            style={customProperties({ '--share': share })}
            aria-hidden="true"
          />
          <span className={styles.worth}>{text}</span>
        </li>
      ))}
    </ol>
  );
}
