import { memo, useState } from 'react';
import type { BreakEvenItem, BreakEvenList } from '../../present/decision/breakEvenList.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import * as decisionTexts from '../../present/texts/decisionTexts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';
import styles from './Decision.module.css';
import { Explanation } from '../../ui/layout/Explanation.tsx';

export interface BreakEvenCardProps {
  readonly list: BreakEvenList;
  readonly isOutdated: boolean;
  /** Why no newer figures will come; null: nothing stands in their way. */
  readonly note: string | null;
  /** Whether every input with a range has been tried. */
  readonly areAllTried: boolean;
  readonly onTryAll: () => void;
  readonly onInput: (path: string) => void;
  /** Enters a value as it stands. */
  readonly onTry: (path: string, value: number) => void;
}

const firstShown = 8;

/** The values of single inputs at which another plan becomes the cheapest. */
export const BreakEvenCard = memo(function BreakEvenCard(props: BreakEvenCardProps) {
  const { list, isOutdated, note, areAllTried, onTryAll, onInput, onTry } = props;
  const [areAllShown, setAreAllShown] = useState(false);
  const shown = areAllShown ? list.items : list.items.slice(0, firstShown);
  return (
    <FigureCard
      title={list.title}
      titleText={list.title}
      aid={<TermedText stretches={termStretches(list.aid)} />}
      isOutdated={isOutdated}
      note={note}
      chartLabel={decisionTexts.list}
      chart={
        <>
          <ul className={styles.breakEvens} data-roomy>
            {shown.map((item) => (
              <BreakEven key={item.path} item={item} onInput={onInput} onTry={onTry} />
            ))}
          </ul>
          <p data-print="hide">
            {list.items.length > firstShown ? (
              <Button variant="link" onClick={() => setAreAllShown(!areAllShown)}>
                {areAllShown ? decisionTexts.showFewer : decisionTexts.showAll(list.items.length)}
              </Button>
            ) : null}{' '}
            {areAllTried ? null : (
              <Button variant="link" onClick={onTryAll}>
                {decisionTexts.tryEvery}
              </Button>
            )}
          </p>
        </>
      }
      explain={<Explanation paragraphs={list.explain} />}
    />
  );
});

interface BreakEvenProps extends Pick<BreakEvenCardProps, 'onInput' | 'onTry'> {
  readonly item: BreakEvenItem;
}

function BreakEven({ item, onInput, onTry }: BreakEvenProps) {
  return (
    <li className={styles.breakEven}>
      <Button variant="link" onClick={() => onInput(item.path)}>
        {item.label}
      </Button>
      <span className={styles.quiet}>{decisionTexts.now(item.now)}</span>
      {item.values.map((each) => (
        <span key={each.id} className={styles.turn}>
          <strong title={each.exactText}>{each.text}</strong> <span>{each.winners}</span>{' '}
          <span data-print="hide">
            <Button
              variant="link"
              label={decisionTexts.tryValue(each.exactText, item.label)}
              onClick={() => onTry(item.path, each.value)}
            >
              {decisionTexts.tryIt}
            </Button>
          </span>
        </span>
      ))}
      {item.never === null ? null : <span className={styles.quiet}>{item.never}</span>}
    </li>
  );
}
