import type { ReactNode } from 'react';
import styles from './ScrollRegion.module.css';

export interface ScrollRegionProps {
  readonly label: string;
  /** A CSS length; without it the region is as high as what it holds. */
  readonly maxHeight?: string | undefined;
  readonly children: ReactNode;
}

/** What may be wider than the page scrolls in a region of its own, which must be reachable by keyboard. */
export function ScrollRegion({ label, maxHeight, children }: ScrollRegionProps) {
  return (
    <section
      className={styles.region}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      style={maxHeight === undefined ? undefined : { maxBlockSize: maxHeight }}
    >
      {children}
    </section>
  );
}
