import type { ReactNode } from 'react';
import styles from './Screens.module.css';

export interface ScreenTitleProps {
  readonly children: ReactNode;
}

/** What a screen is about, where no finding is its title. */
export function ScreenTitle({ children }: ScreenTitleProps) {
  return <h2 className={styles.title}>{children}</h2>;
}
