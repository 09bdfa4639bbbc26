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
  readonly onHow: () => void;
}

/** What the page says first: one sentence with the money in it, and what else should be known. */
export function VerdictHeadline(props: VerdictHeadlineProps) {
  const { verdict, odds, turns, isCompared, onHow } = props;
  const below = useHeldHeight<HTMLDivElement>();
  return (
    <div className={styles.verdict}>
      <h1 className={styles.headline} data-tone={verdict.tone}>
        <Sentence segments={verdict.segments} />
      </h1>
      <div ref={below} className={styles.details}>
        <Lines room={isCompared ? letters.odds : 0}>{odds}</Lines>
        <Lines room={isCompared ? letters.turns : 0}>{turns}</Lines>
        <Lines room={isCompared ? letters.details : 0}>
          {verdict.details.map(({ id, segments }) => (
            <span key={id}>
              <Sentence segments={segments} />{' '}
            </span>
          ))}
        </Lines>
        <p data-print="hide" className={styles.how}>
          <Button variant="link" onClick={onHow}>
            {pageTexts.howWorkedOut}
          </Button>
        </p>
      </div>
    </div>
  );
}

/** As long as what is usually said. */
const letters = { odds: 120, turns: 280, details: 160 } as const;

interface LinesProps {
  /** Letters for which place is kept. */
  readonly room: number;
  readonly children: ReactNode;
}

/** Keeps the place of sentences that take a few seconds, so that what stands below does not move. */
function Lines({ room, children }: LinesProps) {
  return (
    <div className={styles.lines}>
      <p>{children}</p>
      <span className={styles.room} aria-hidden="true">
        {'room '.repeat(room / 5)}
      </span>
    </div>
  );
}
