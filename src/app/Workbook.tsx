import { useCallback, useState } from 'react';
import { WorkbookOrder, type WorkbookOrderProps } from '../features/exports/WorkbookOrder.tsx';
import styles from './Toast.module.css';
import { startWorkbookWorker } from './workbookWorker.ts';
import type { Answer } from './useAnswer.ts';

export interface WorkbookProps {
  /** Another object orders a workbook; null: none has been ordered. */
  readonly order: object | null;
  readonly answer: Answer;
  readonly locale: string;
  readonly say: (sentence: string) => void;
}

/** The making of the workbook that was ordered last, of what was on the page then. */
export function Workbook({ order, answer, locale, say }: WorkbookProps) {
  const [known, setKnown] = useState<{ readonly order: object; readonly contents: Contents }>();
  const [delivered, setDelivered] = useState<object | null>(null);
  if (order !== null && order !== known?.order) {
    setKnown({ order, contents: contentsOf(answer, locale) });
  }
  const done = useCallback(
    (problem?: string) => {
      setDelivered(order);
      if (problem !== undefined) say(problem);
    },
    [order, say],
  );
  if (known === undefined || known.order === delivered) return null;
  return (
    <div className={styles.place} data-print="hide">
      <div className={styles.toast}>
        <WorkbookOrder contents={known.contents} startWorker={startWorkbookWorker} onDone={done} />
      </div>
    </div>
  );
}

type Contents = WorkbookOrderProps['contents'];

function contentsOf({ view, simulated }: Answer, locale: string): Contents {
  const { scenario, projection } = view;
  const simulation = simulated?.isCurrent ? simulated.summary : null;
  return { scenario, projection, simulation, locale };
}
