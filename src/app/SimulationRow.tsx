import { SimulationControls } from '../features/simulation/SimulationControls.tsx';
import { SimulationNotes } from '../features/simulation/SimulationNotes.tsx';
import { UncertaintySwitches } from '../features/simulation/UncertaintySwitches.tsx';
import type { Formats } from '../present/numbers.ts';
import type { Action } from '../scenario/action.ts';
import styles from './Results.module.css';
import type { Answer } from './useAnswer.ts';
import { useReroll } from './useReroll.ts';

export interface SimulationRowProps {
  readonly answer: Answer;
  readonly formats: Formats;
  readonly onAction: (action: Action) => void;
  /** Undefined: no future can be looked into. */
  readonly onBadYear: (() => void) | undefined;
}

/** How the futures are drawn, and what has become of them. */
export function SimulationRow({ answer, formats, onAction, onBadYear }: SimulationRowProps) {
  const { view, simulation, simulated, uncertainty, setUncertainty } = answer;
  const { reroll, finding } = useReroll(view, simulated, formats, onAction);
  return (
    <div className={styles.simulation}>
      <UncertaintySwitches uncertainty={uncertainty} onChange={setUncertainty} />
      <SimulationControls
        state={simulation.state}
        isCurrent={simulated?.isCurrent === true}
        formats={formats}
        isFar={simulation.isFar}
        onReroll={reroll}
        onFar={simulation.askFar}
        onCancel={simulation.cancel}
        onBadYear={onBadYear}
      />
      <SimulationNotes
        state={simulation.state}
        rerolled={finding}
        locale={formats.locale}
        onAgain={simulation.again}
      />
    </div>
  );
}
