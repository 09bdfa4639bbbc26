import type { MethodSection } from '../../present/methodPage.ts';
import styles from './MethodText.module.css';

export interface MethodTextProps {
  readonly section: MethodSection;
}

/** A section of the method with its formulas. */
export function MethodText({ section }: MethodTextProps) {
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{section.title}</h3>
      {section.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {section.formulas.length > 0 ? (
        <dl className={styles.formulas}>
          {section.formulas.map(({ id, name, words }) => (
            <div key={id} className={styles.formula}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}
