import type { ReactNode } from 'react';
import type { Verdict } from '../../present/verdict.ts';
import { Sentence } from './Sentence.tsx';
import styles from './VerdictScreen.module.css';

export interface VerdictScreenProps {
  readonly verdict: Verdict;
  /** In how many futures it holds. */
  readonly odds: ReactNode;
  /** The values at which another plan takes over. */
  readonly turns: ReactNode;
  /** On what unconfirmed amounts it rests; null: on none. */
  readonly caveat: string | null;
}

/** The answer on a screen of its own. */
export function VerdictScreen({ verdict, odds, turns, caveat }: VerdictScreenProps) {
  return (
    <div className={styles.screen}>
      <h2 className={styles.headline}>
        <Sentence segments={verdict.segments} />
      </h2>
      <p className={styles.odds}>{odds}</p>
      <p className={styles.more}>{turns}</p>
      {verdict.details.map(({ id, segments }) => (
        <p key={id} className={styles.more}>
          <Sentence segments={segments} />
        </p>
      ))}
      <p className={styles.more}>{caveat}</p>
    </div>
  );
}
