import { dashArrays } from './dashArrays.ts';
import type { LineSeries } from './figureProps.ts';
import styles from './Legend.module.css';

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  readonly color: string;
  /** Lines show their stroke, everything else a swatch. */
  readonly dash?: LineSeries['dash'];
  readonly values?: readonly number[];
  readonly note?: string;
}

export interface LegendProps {
  readonly entries: readonly LegendEntry[];
  /**
   * Only where the card is too narrow for names inside the picture, and in pictures that are taken away where
   * some are cut: in `narrower` cards alone or in `any`.
   */
  readonly onlyWhere?: { readonly areCutIn: 'narrower' | 'any' | undefined };
}

/** What the colours mean, in their order. */
export function Legend({ entries, onlyWhere }: LegendProps) {
  return (
    <ul className={styles.legend} data-narrow={onlyWhere && ''} data-cut={onlyWhere?.areCutIn}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <svg className={styles.mark} width={18} height={10} aria-hidden="true" data-mark>
            {entry.dash || entry.values ? (
              <line
                x1={0}
                x2={18}
                y1={5}
                y2={5}
                stroke={entry.color}
                strokeWidth={2.5}
                strokeDasharray={dashArrays[entry.dash ?? 'solid']}
              />
            ) : (
              <rect x={4} width={10} height={10} rx={2.5} fill={entry.color} />
            )}
          </svg>
          <span>{entry.label}</span>
          {entry.note ? <span className={styles.note}>{entry.note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
