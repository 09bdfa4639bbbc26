import styles from './ChartTooltip.module.css';

export interface TooltipLine {
  readonly id: string;
  readonly label: string;
  readonly color: string;
  readonly text: string;
  /** What stands beside the figure: its range. */
  readonly note?: string | undefined;
}

export interface ChartTooltipProps {
  readonly head: string;
  readonly lines: readonly TooltipLine[];
}

/** Figures at the pointer; the same figures stand in the figure's table. */
export function ChartTooltip({ head, lines }: ChartTooltipProps) {
  return (
    <div className={styles.tooltip}>
      <p className={styles.head}>{head}</p>
      {lines.map((line) => (
        <p key={line.id} className={styles.line}>
          <span className={styles.swatch} style={{ background: line.color }} data-mark />
          <span className={styles.label}>{line.label}</span>
          <span className={styles.value}>{line.text}</span>
          {line.note ? <span className={styles.note}>{line.note}</span> : null}
        </p>
      ))}
    </div>
  );
}
