import type { ReactNode } from 'react';
import type { Odds } from '../../present/simulation/odds.ts';
import * as pageTexts from '../../present/texts/pageTexts.ts';
import type { Verdict } from '../../present/verdict.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Sentence } from './Sentence.tsx';
import { useHeldHeight } from '../../ui/useHeldHeight.ts';
import styles from './VerdictHeadline.module.css';

export interface VerdictHeadlineProps {
  readonly verdict: Verdict;
  /** Null: no futures have been simulated, or there is nothing to compare. */
  readonly odds: Odds | null;
  /** The values at which another plan takes over. */
  readonly turns: ReactNode;
  /** Whether plans are compared, so that there will be odds and turns if there are none yet. */
  readonly isCompared: boolean;
  readonly onHow: () => void;
}

/** What the page says first: one sentence with the money in it, and what else should be known. */
export function VerdictHeadline(props: VerdictHeadlineProps) {
  const { verdict, odds, turns, isCompared, onHow } = props;
  const details = useHeldHeight<HTMLParagraphElement>();
  return (
    <div className={styles.verdict}>
      <h1 className={styles.headline} data-tone={verdict.tone}>
        <Sentence segments={verdict.segments} />
      </h1>
      <p ref={details} className={styles.details}>
        {odds ? (
          <span className={styles.odds} data-outdated={odds.isCurrent ? undefined : ''}>
            <Sentence segments={odds.segments} />{' '}
          </span>
        ) : isCompared ? (
          <Room letters={120} />
        ) : null}
        {turns ?? (isCompared ? <Room letters={210} /> : null)}
        {verdict.details.map(({ id, segments }) => (
          <span key={id}>
            <Sentence segments={segments} />{' '}
          </span>
        ))}
        <span data-print="hide" className={styles.how}>
          <Button variant="link" onClick={onHow}>
            {pageTexts.howWorkedOut}
          </Button>
        </span>
      </p>
    </div>
  );
}

/** Keeps the place of sentences that take a few seconds, so that what stands below does not move. */
function Room({ letters }: { readonly letters: number }) {
  return (
    <span className={styles.room} aria-hidden="true">
      {'room '.repeat(letters / 5)}
    </span>
  );
}
