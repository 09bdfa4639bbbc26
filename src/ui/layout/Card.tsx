import type { ReactNode } from 'react';
import styles from './Card.module.css';

export interface CardProps {
  readonly children: ReactNode;
  /** Names the region when the card stands for itself. */
  readonly label?: string;
}

/** A quiet surface on the paper. */
export function Card({ children, label }: CardProps) {
  return label ? (
    <section className={styles.card} aria-label={label}>
      {children}
    </section>
  ) : (
    <div className={styles.card}>{children}</div>
  );
}
