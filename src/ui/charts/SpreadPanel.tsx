import { SpreadDrawing, type SpreadDrawingProps } from './SpreadDrawing.tsx';
import { SpreadHead } from './SpreadHead.tsx';
import styles from './SpreadFigure.module.css';
import { useMeasuredWidth } from './useMeasuredWidth.ts';

export type SpreadPanelProps = Omit<SpreadDrawingProps, 'width' | 'scale'>;

/** One series under its name, as wide as there is room. */
export function SpreadPanel(props: SpreadPanelProps) {
  const [ref, width, scale] = useMeasuredWidth();
  return (
    <div className={styles.panel}>
      <SpreadHead panel={props.panel} />
      <div ref={ref}>
        <SpreadDrawing {...props} width={width} scale={scale} />
      </div>
    </div>
  );
}
