import * as simulationTexts from '../../present/texts/simulationTexts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { farTrials, isUnderWay } from './farTrials.ts';
import styles from './SimulationControls.module.css';
import type { SimulationControlsProps } from './SimulationControls.tsx';

type FarRunProps = Pick<
  SimulationControlsProps,
  'state' | 'formats' | 'isFar' | 'onFar' | 'onCancel'
>;

/** Ten times as many futures on request: the button, or how far they are and a way to end it. */
export function FarRun({ state, formats, isFar, onFar, onCancel }: FarRunProps) {
  const name = simulationTexts.futures(formats.count(farTrials));
  if (isFar && isUnderWay(state)) {
    return (
      <span className={styles.progress}>
        {/* Without a value it says that nothing is known yet. */}
        <progress
          className={styles.bar}
          value={state.kind === 'running' ? state.trials : undefined}
          max={farTrials}
          aria-label={simulationTexts.progressOf(name)}
        />
        <Button onClick={onCancel} label={simulationTexts.cancelOf(name)}>
          {simulationTexts.cancel}
        </Button>
      </span>
    );
  }
  const isDone = isFar && state.kind === 'done' && state.summary.trials >= farTrials;
  return isDone ? null : <Button onClick={onFar}>{simulationTexts.simulate(name)}</Button>;
}
