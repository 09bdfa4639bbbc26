import type { MethodSection } from '../../present/methodPage.ts';
import styles from './MethodPages.module.css';

/** How the figures come about: each idea in a paragraph, each formula in words. */
export function MethodPages({ sections }: { readonly sections: readonly MethodSection[] }) {
  return (
    <div className={styles.columns}>
      {sections.map(({ id, title, paragraphs, formulas }) => (
        <section key={id} className={styles.section}>
          <h3 className={styles.title}>{title}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <dl className={styles.formulas}>
            {formulas.map((formula) => (
              <div key={formula.id} className={styles.formula}>
                <dt>{formula.name}</dt>
                <dd>{formula.words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
