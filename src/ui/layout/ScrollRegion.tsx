import { type ReactNode, use } from 'react';
import { IsStaged } from './cardTools.ts';
import styles from './ScrollRegion.module.css';
import { useMatches } from './useMatches.ts';

export interface ScrollRegionProps {
  readonly label: string;
  /** A CSS length; without it the region is as high as what it holds. */
  readonly maxHeight?: string | undefined;
  readonly children: ReactNode;
}

/** Windows in which a stage chooses its sizes so that everything is seen: those of its style sheet. */
const fitted = '(width >= 60rem) and (height >= 35rem)';

/** What may be wider than the page scrolls in a region of its own, which must be reachable by keyboard. */
export function ScrollRegion({ label, maxHeight, children }: ScrollRegionProps) {
  const isFitted = useMatches(fitted);
  // A fitted stage scrolls as a whole, and knows by that what is too large for it.
  const isWhole = use(IsStaged) && isFitted && maxHeight === undefined;
  return (
    <section
      className={styles.region}
      data-fitted={isWhole ? '' : undefined}
      aria-label={label}
      tabIndex={isWhole ? undefined : 0}
      style={maxHeight === undefined ? undefined : { maxBlockSize: maxHeight }}
    >
      {children}
    </section>
  );
}
