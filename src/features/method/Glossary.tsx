import type { GlossaryTerm } from '../../present/methodPage.ts';
import * as methodTexts from '../../present/texts/methodTexts.ts';
import styles from './Glossary.module.css';

export interface GlossaryProps {
  readonly terms: readonly GlossaryTerm[];
}

/** The words of the field, each in a sentence. */
export function Glossary({ terms }: GlossaryProps) {
  return (
    <section>
      <h3 className={styles.title}>{methodTexts.words}</h3>
      <dl className={styles.terms}>
        {terms.map(({ id, term, definition }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
