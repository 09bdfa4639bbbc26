import type { WorkingSection } from '../../present/workings.ts';
import styles from './WorkingsSection.module.css';

export interface WorkingsSectionProps {
  readonly section: WorkingSection;
}

/** A few steps of arithmetic: what is multiplied, with which figures, and what comes out. */
export function WorkingsSection({ section }: WorkingsSectionProps) {
  return (
    <section className={styles.section} aria-label={section.title}>
      <h3 className={styles.title}>{section.title}</h3>
      {section.intro ? <p className={styles.intro}>{section.intro}</p> : null}
      <ol className={styles.steps}>
        {section.steps.map((step) => (
          <li key={step.id} className={styles.step}>
            <p className={styles.label}>{step.label}</p>
            <p className={styles.result}>{step.result}</p>
            <p className={styles.formula}>{step.formula}</p>
            <p className={styles.figures}>{step.figures}</p>
            {step.note ? <p className={styles.note}>{step.note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
