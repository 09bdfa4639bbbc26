import { type ReactNode, Suspense } from 'react';
import styles from './Chart.module.css';

export interface ChartProps {
  readonly summary: string;
  readonly height: number;
  /** A lazy drawing. */
  readonly children: ReactNode;
  /** Names of the colours, under the picture. */
  readonly legend?: ReactNode;
}

/**
 * One picture to a screen reader, with its words as the name. The height is reserved, so that the lazy chart
 * library moves nothing when it arrives.
 */
export function Chart({ summary, height, children, legend }: ChartProps) {
  return (
    <div className={styles.chart}>
      <div
        role="img"
        aria-label={summary}
        className={styles.picture}
        style={{ minBlockSize: `${height}px` }}
      >
        <Suspense fallback={null}>{children}</Suspense>
      </div>
      {legend}
    </div>
  );
}
