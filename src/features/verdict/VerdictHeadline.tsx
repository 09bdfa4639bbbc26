import type { ReactNode } from 'react';
import * as pageTexts from '../../present/texts/pageTexts.ts';
import type { Verdict } from '../../present/verdict.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Sentence } from './Sentence.tsx';
import { useHeldHeight } from '../../ui/useHeldHeight.ts';
import styles from './VerdictHeadline.module.css';

export interface VerdictHeadlineProps {
  readonly verdict: Verdict;
  /** In how many of the simulated futures that holds. */
  readonly odds: ReactNode;
  /** The values at which another plan takes over. */
  readonly turns: ReactNode;
  /** Whether plans are compared, so that there will be odds and turns if there are none yet. */
  readonly isCompared: boolean;
  /** What of these is still being worked out. */
  readonly toCome: keyof typeof pageTexts.toCome | null;
  readonly onHow: () => void;
}

/**
 * What the page says first: one sentence with the money in it, and what else should be known. What takes a few
 * seconds to find out is added at the end, so that nothing that is being read moves.
 */
export function VerdictHeadline(props: VerdictHeadlineProps) {
  const { verdict, odds, turns, isCompared, toCome, onHow } = props;
  const below = useHeldHeight<HTMLDivElement>();
  const heldOdds = useHeldHeight<HTMLParagraphElement>();
  return (
    <div className={styles.verdict}>
      <h1 className={styles.headline} data-tone={verdict.tone}>
        <Sentence segments={verdict.segments} />
      </h1>
      <div ref={below} className={styles.details}>
        <div className={styles.lines}>
          <div>
            <p>
              {verdict.details.map(({ id, segments }) => (
                <span key={id}>
                  <Sentence segments={segments} />{' '}
                </span>
              ))}
            </p>
            <p ref={heldOdds}>{odds}</p>
            <p>{turns}</p>
            {toCome === null ? null : (
              <p key={toCome} data-print="hide">
                {pageTexts.toCome[toCome]}{' '}
                <span className={styles.bars} aria-hidden="true">
                  {roomFor(letters[toCome])}
                </span>
              </p>
            )}
          </div>
          <span className={styles.room} aria-hidden="true">
            {roomFor(isCompared ? letters.compared : letters.alone)}
          </span>
        </div>
        <p data-print="hide" className={styles.how}>
          <Button variant="link" onClick={onHow}>
            {pageTexts.howWorkedOut}
          </Button>
        </p>
      </div>
    </div>
  );
}

/**
 * As many as are usually said: place is kept for them, so that what stands below does not move. Then what is
 * usually still to come beside the words that say so.
 */
const letters = { compared: 520, alone: 160, all: 200, odds: 60, turns: 190 } as const;

function roomFor(count: number): string {
  return 'room '.repeat(count / 5);
}
