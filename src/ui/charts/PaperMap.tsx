import { Legend, type LegendEntry } from './Legend.tsx';
import { MapDrawing, type MapDrawingProps } from './MapDrawing.tsx';
import styles from './Paper.module.css';

export interface PaperMapProps extends Omit<MapDrawingProps, 'width' | 'height'> {
  /** The picture in words. */
  readonly summary: string;
  readonly legend: readonly LegendEntry[];
}

/** The map as it is printed, with the plans' names on their fields. */
export function PaperMap({ summary, legend, ...map }: PaperMapProps) {
  return (
    <>
      <div role="img" aria-label={summary}>
        <MapDrawing {...map} width={680} height={270} />
      </div>
      <p className={styles.axes}>
        → {map.across.label} · ↑ {map.up.label}
      </p>
      <Legend entries={legend} />
    </>
  );
}
