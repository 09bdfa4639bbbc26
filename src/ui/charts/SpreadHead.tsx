import type { SpreadSeries } from './figureProps.ts';
import styles from './SpreadFigure.module.css';

/** Whose bills a panel shows, and how wide they spread. */
export function SpreadHead({ panel }: { readonly panel: SpreadSeries }) {
  return (
    <p className={styles.head}>
      <span className={styles.name} style={{ color: panel.color }}>
        {panel.label}
      </span>{' '}
      <span className={styles.note}>{panel.note}</span>
    </p>
  );
}
