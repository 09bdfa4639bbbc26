import { engineRefusal } from '../../present/engineRefusal.ts';
import { failureText, restartedText } from '../../present/simulation/runWords.ts';
import * as simulationTexts from '../../present/texts/simulationTexts.ts';
import type { RunState } from '../../runner/runState.ts';
import { Button } from '../../ui/fields/Button.tsx';
import styles from './SimulationControls.module.css';

export interface SimulationNotesProps {
  readonly state: RunState;
  /** What the last re-roll showed; null: there was none, or it has not come to its end. */
  readonly rerolled: string | null;
  /** Of the figures in a refusal. */
  readonly locale: string;
  /** Runs a failed simulation again. */
  readonly onAgain: () => void;
}

/** What another seed showed, and what went wrong: a worker that was replaced, or no current futures. */
export function SimulationNotes({ state, rerolled, locale, onAgain }: SimulationNotesProps) {
  return (
    <div className={styles.notes}>
      <p className={styles.note} role="status">
        {rerolled}
      </p>
      <p className={styles.note} role="status">
        {noticeOf(state)}
      </p>
      <Failure state={state} locale={locale} onAgain={onAgain} />
    </div>
  );
}

function Failure({ state, locale, onAgain }: Omit<SimulationNotesProps, 'rerolled'>) {
  if (state.kind !== 'failed' || state.isRestarted) return null;
  const { reason } = state;
  const sentence = reason.kind === 'refused' ? engineRefusal(reason, locale) : reason.sentence;
  return (
    <p className={styles.failure} role="alert">
      {failureText(reason.kind, sentence)}{' '}
      {reason.kind === 'refused' ? null : (
        <Button variant="link" onClick={onAgain}>
          {simulationTexts.tryAgain}
        </Button>
      )}
    </p>
  );
}

function noticeOf(state: RunState): string | null {
  if (!('isRestarted' in state) || !state.isRestarted) return null;
  return state.kind === 'done' ? restartedText.done : restartedText.running;
}
