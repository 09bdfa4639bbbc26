import type { ReportFact } from '../../exports/report/reportFacts.ts';
import styles from './Facts.module.css';

/** Short facts, a line each. */
export function Facts({ facts }: { readonly facts: readonly ReportFact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ id, name, text }) => (
        <div key={id} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
