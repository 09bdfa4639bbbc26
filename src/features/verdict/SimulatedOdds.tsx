import { useMemo } from 'react';
import type { ResultView } from '../../present/resultView.ts';
import { oddsOf } from '../../present/simulation/odds.ts';
import type { Simulated } from '../../present/simulation/simulated.ts';
import { Sentence } from './Sentence.tsx';
import styles from './VerdictHeadline.module.css';

export interface SimulatedOddsProps {
  readonly view: ResultView;
  /** Null: no future is known yet. */
  readonly simulated: Simulated | null;
}

/** In how many futures the verdict holds; nothing where that is not known or there is nothing to compare. */
export function SimulatedOdds({ view, simulated }: SimulatedOddsProps) {
  const odds = useMemo(() => simulated && oddsOf(view, simulated), [view, simulated]);
  return odds === null ? null : (
    <span className={styles.odds} data-outdated={odds.isCurrent ? undefined : ''}>
      <Sentence segments={odds.segments} />
    </span>
  );
}
