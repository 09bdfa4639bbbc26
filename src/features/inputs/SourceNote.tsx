import { gradeWords } from '../../present/catalogue/gradeWords.ts';
import * as inputTexts from '../../present/texts/inputTexts.ts';
import type { ReferenceFigure } from '../../reference/referenceFigure.ts';
import styles from './Inputs.module.css';

/** Where a default comes from: publisher, year, address, grade of evidence. */
export function SourceNote({ figure }: { readonly figure: ReferenceFigure }) {
  return (
    <div className={styles.source}>
      <p>{figure.quantity}</p>
      <p>
        {figure.url === null ? (
          figure.publisher
        ) : (
          <a href={figure.url} target="_blank" rel="noreferrer">
            {figure.publisher}, {figure.title}
          </a>
        )}{' '}
        ({figure.year}). {gradeWords[figure.grade]}
        {figure.isSecondHand ? inputTexts.secondHand : ''}.
      </p>
      <p>{figure.note}</p>
    </div>
  );
}
