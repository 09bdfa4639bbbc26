import { memo } from 'react';
import { type BarEnds, barSpans } from './barSpans.ts';
import { Chart } from './Chart.tsx';
import styles from './FloatingBars.module.css';

export interface FloatingBar extends BarEnds {
  readonly id: string;
  readonly label: string;
  /** A CSS colour. */
  readonly color: string;
  /** The amount, after the bar. */
  readonly text: string;
  readonly isStrong?: boolean;
}

export interface FloatingBarsProps {
  readonly summary: string;
  readonly bars: readonly FloatingBar[];
}

/** Labelled bars between two values each, under one another on one scale: a waterfall, a list of amounts. */
export const FloatingBars = memo(function FloatingBars({ summary, bars }: FloatingBarsProps) {
  const spans = barSpans(bars);
  return (
    <Chart summary={summary} height={0}>
      <div className={styles.bars}>
        {bars.map(({ id, label, color, text, isStrong }, index) => (
          <div key={id} className={styles.bar} data-tone={isStrong === true ? 'strong' : 'normal'}>
            <span className={styles.label}>{label}</span>
            <span className={styles.track}>
              <span
                className={styles.span}
                data-mark
                style={{
                  insetInlineStart: `${spans[index]?.start ?? 0}%`,
                  inlineSize: `${spans[index]?.width ?? 0}%`,
                  background: color,
                }}
              />
            </span>
            <span className={styles.text}>{text}</span>
          </div>
        ))}
      </div>
    </Chart>
  );
});
