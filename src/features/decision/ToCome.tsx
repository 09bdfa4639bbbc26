import type { DecisionQuestion } from '../../engine/index.ts';
import * as decisionTexts from '../../present/texts/decisionTexts.ts';
import type { Asked } from './asked.ts';
import styles from './Decision.module.css';

export interface ToComeProps {
  /** "When to switch" */
  readonly what: string;
  readonly of: Asked<DecisionQuestion>;
}

/** The place of a figure that is being worked out, or why there is none. */
export function ToCome({ what, of: { failure } }: ToComeProps) {
  return (
    <p className={styles.toCome} data-print="hide">
      {failure === null ? decisionTexts.toCome(what) : decisionTexts.failed(what, failure)}
    </p>
  );
}
