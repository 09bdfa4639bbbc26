import type { Formats } from '../../present/numbers.ts';
import { futuresText, progressText } from '../../present/simulation/runWords.ts';
import * as simulationTexts from '../../present/texts/simulationTexts.ts';
import type { RunState } from '../../runner/runState.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Term } from '../../ui/fields/Term.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { FarRun } from './FarRun.tsx';
import { farTrials, isUnderWay } from './farTrials.ts';
import styles from './SimulationControls.module.css';

export interface SimulationControlsProps {
  readonly state: RunState;
  /** Whether the figures on the page are of its inputs. */
  readonly isCurrent: boolean;
  readonly formats: Formats;
  /** Whether 100,000 futures have been asked for. */
  readonly isFar: boolean;
  readonly onReroll: () => void;
  readonly onFar: () => void;
  readonly onCancel: () => void;
  /** Undefined while there are no current futures. */
  readonly onBadYear: (() => void) | undefined;
}

/** How many futures the figures rest on, and what can be asked of them. */
export function SimulationControls(props: SimulationControlsProps) {
  const { isCurrent, onReroll, onBadYear } = props;
  return (
    <section className={styles.controls} aria-label={simulationTexts.simulation}>
      <span
        key={isCurrent ? 'now' : 'old'}
        className={styles.futures}
        data-stale={isCurrent ? undefined : ''}
      >
        <Term id="seed">{shownText(props)}</Term>
      </span>
      <span className={styles.buttons} data-print="hide">
        <Button icon={<Icon name="reroll" />} onClick={onReroll} label={simulationTexts.rerollLong}>
          {simulationTexts.reroll}
        </Button>
        <FarRun {...props} />
        <Button onClick={() => onBadYear?.()} isDisabled={onBadYear === undefined}>
          {simulationTexts.openBadYear}
        </Button>
      </span>
    </section>
  );
}

function shownText({ state, isFar, formats }: SimulationControlsProps): string {
  if (isFar && state.kind === 'running') {
    return progressText(state.trials, farTrials, state.job.seed, formats);
  }
  switch (state.kind) {
    case 'idle':
      return simulationTexts.simulating;
    case 'waiting':
    case 'failed':
      return state.lastGood === null
        ? emptyText(state)
        : futuresText(state.lastGood.summary.trials, state.lastGood.job.seed, formats);
    case 'running':
    case 'done':
      return futuresText(state.summary.trials, state.job.seed, formats);
  }
}

function emptyText(state: RunState): string {
  return isUnderWay(state) ? simulationTexts.simulating : simulationTexts.none;
}
