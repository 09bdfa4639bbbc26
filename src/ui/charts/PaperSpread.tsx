import styles from './Paper.module.css';
import type { SpreadSeries } from './figureProps.ts';
import { niceAxis } from './niceTicks.ts';
import { SpreadDrawing } from './SpreadDrawing.tsx';
import { SpreadHead } from './SpreadHead.tsx';

export interface PaperSpreadProps {
  /** The picture in words. */
  readonly summary: string;
  readonly x: readonly number[];
  readonly panels: readonly SpreadSeries[];
  readonly formatX: (x: number) => string;
  readonly formatY: (value: number) => string;
}

const width = 330;

/** The panels of monthly bills as they are printed, two beside each other. */
export function PaperSpread({ summary, panels, x, formatX, formatY }: PaperSpreadProps) {
  const values = panels.flatMap(({ expected, bands }) => [
    ...expected,
    ...bands.flatMap(({ high }) => high),
  ]);
  const drawn = { x, axis: niceAxis(values, 3), formatX, formatY, width };
  return (
    <div role="img" aria-label={summary} className={styles.panels}>
      {panels.map((panel) => (
        <div key={panel.id}>
          <SpreadHead panel={panel} />
          <SpreadDrawing {...drawn} panel={panel} />
        </div>
      ))}
    </div>
  );
}
