import type { ReactNode } from 'react';
import styles from './ChipSwitches.module.css';

export interface ChipSwitchesProps {
  readonly legend: ReactNode;
  readonly children: ReactNode;
}

/** Switches of one question in a row; a narrow page puts the question above them. */
export function ChipSwitches({ legend, children }: ChipSwitchesProps) {
  return (
    <fieldset className={styles.switches} data-print="hide">
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
