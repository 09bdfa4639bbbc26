import type { ReactNode } from 'react';
import type { Odds } from '../../present/simulation/odds.ts';
import type { Verdict } from '../../present/verdict.ts';
import { Sentence } from './Sentence.tsx';
import styles from './VerdictScreen.module.css';

export interface VerdictScreenProps {
  readonly verdict: Verdict;
  /** Null: no futures have been simulated, or there is nothing to compare. */
  readonly odds: Odds | null;
  /** The values at which another plan takes over. */
  readonly turns: ReactNode;
}

/** The answer on a screen of its own. */
export function VerdictScreen({ verdict, odds, turns }: VerdictScreenProps) {
  return (
    <div className={styles.screen}>
      <h2 className={styles.headline}>
        <Sentence segments={verdict.segments} />
      </h2>
      {odds ? (
        <p className={styles.odds} data-outdated={odds.isCurrent ? undefined : ''}>
          <Sentence segments={odds.segments} />
        </p>
      ) : null}
      <p className={styles.more}>{turns}</p>
      {verdict.details.map(({ id, segments }) => (
        <p key={id} className={styles.more}>
          <Sentence segments={segments} />
        </p>
      ))}
    </div>
  );
}
