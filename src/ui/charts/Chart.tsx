import { type ReactNode, Suspense } from 'react';
import { LoadBoundary } from '../layout/LoadBoundary.tsx';
import { useNear } from '../layout/useNear.ts';
import { texts } from '../texts.ts';
import styles from './Chart.module.css';

export interface ChartProps {
  readonly summary: string;
  /** Pixels; 0: as high as what is drawn. */
  readonly height: number;
  /** A lazy drawing. */
  readonly children: ReactNode;
  /** Names of the colours, under the picture. */
  readonly legend?: ReactNode;
}

/**
 * One picture to a screen reader, with its words as the name. The height is reserved, so that nothing moves
 * when it is drawn, which is when one comes near it; one without a height is drawn at once.
 */
export function Chart({ summary, height, children, legend }: ChartProps) {
  const [place, isNear] = useNear<HTMLDivElement>();
  return (
    <div className={styles.chart}>
      <div
        ref={place}
        role="img"
        aria-label={summary}
        className={styles.picture}
        style={{ minBlockSize: `${height}px` }}
      >
        <LoadBoundary fallback={<p>{texts.notDrawn}</p>}>
          <Suspense fallback={null}>{isNear || height === 0 ? children : null}</Suspense>
        </LoadBoundary>
      </div>
      {legend}
    </div>
  );
}
