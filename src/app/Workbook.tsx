import { useCallback, useState } from 'react';
import { WorkbookOrder } from '../features/exports/WorkbookOrder.tsx';
import styles from './Toast.module.css';
import type { Answer } from './useAnswer.ts';

export interface WorkbookProps {
  /** What was on the page when the workbook was asked for is what it will hold. */
  readonly answer: Answer;
  readonly locale: string;
  readonly onDone: () => void;
  readonly say: (sentence: string) => void;
}

/** The making of a workbook of what is on the page. */
export function Workbook({ answer, locale, onDone, say }: WorkbookProps) {
  const [contents] = useState(() => {
    const { view, simulated } = answer;
    const { scenario, projection } = view;
    return {
      scenario,
      projection,
      simulation: simulated?.isCurrent ? simulated.summary : null,
      locale,
    };
  });
  const done = useCallback(
    (problem?: string) => {
      onDone();
      if (problem !== undefined) say(problem);
    },
    [onDone, say],
  );
  return (
    <div className={styles.place} data-print="hide">
      <div className={styles.toast}>
        <WorkbookOrder contents={contents} onDone={done} />
      </div>
    </div>
  );
}
