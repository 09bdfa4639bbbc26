import { memo, type ReactNode } from 'react';
import { customProperties } from '../customProperties.ts';
import styles from './TornadoFigure.module.css';

/** One end of an input's range and where it moves the answer. */
export interface TornadoEnd {
  /** What the input is there: "0.15". */
  readonly text: string;
  /** The figure at that end. */
  readonly at: number;
  /** A CSS colour. */
  readonly color: string;
}

export interface TornadoRow {
  readonly id: string;
  readonly label: string;
  /** The row in words, read instead of the bars. */
  readonly summary: string;
  /** Low end, high end. */
  readonly ends: readonly [TornadoEnd, TornadoEnd];
}

export interface TornadoFigureProps {
  readonly label: string;
  readonly rows: readonly TornadoRow[];
  /** The figure with every input at its typical value: where the bars begin. */
  readonly centre: number;
  /** Where the answer turns over, with its name; null where that lies outside. */
  readonly turn: { readonly at: number; readonly text: string } | null;
  /** Leads to the input of a row; without it, as on paper, a row is no button. */
  readonly onChoose?: (id: string) => void;
}

/** How far each input moves an answer: a bar to either side for the ends of its range. Every row is a button. */
export const TornadoFigure = memo(function TornadoFigure(props: TornadoFigureProps) {
  const { label, rows, centre, turn, onChoose } = props;
  const place = placing([
    centre,
    ...rows.flatMap(({ ends }) => ends.map(({ at }) => at)),
    ...(turn === null ? [] : [turn.at]),
  ]);
  return (
    <div className={styles.tornado}>
      {turn === null ? null : (
        <p className={styles.turnText} aria-hidden="true">
          {turn.text}
        </p>
      )}
      <ul
        className={styles.rows}
        aria-label={label}
        style={customProperties({
          '--before': roomFor(rows, centre, true),
          '--after': roomFor(rows, centre, false),
        })}
      >
        {rows.map((row) => (
          <li key={row.id}>
            <Row summary={row.summary} onChoose={onChoose && (() => onChoose(row.id))}>
              <span className={styles.label}>{row.label}</span>
              <span className={styles.track}>
                {bars(row.ends, centre).map(({ end, isBefore }) => (
                  <Bar
                    key={end.text}
                    end={end}
                    isBefore={isBefore}
                    from={place(Math.min(end.at, centre))}
                    to={place(Math.max(end.at, centre))}
                  />
                ))}
                <Line at={place(centre)} kind="centre" />
                {turn === null ? null : <Line at={place(turn.at)} kind="turn" />}
              </span>
            </Row>
          </li>
        ))}
      </ul>
    </div>
  );
});

interface RowProps {
  readonly summary: string;
  readonly onChoose: (() => void) | undefined;
  readonly children: ReactNode;
}

function Row({ summary, onChoose, children }: RowProps) {
  if (onChoose === undefined) {
    return (
      <div role="img" aria-label={summary} className={styles.row}>
        {children}
      </div>
    );
  }
  return (
    <button type="button" className={styles.row} aria-label={summary} onClick={onChoose}>
      {children}
    </button>
  );
}

interface BarProps {
  readonly end: TornadoEnd;
  readonly isBefore: boolean;
  readonly from: number;
  readonly to: number;
}

function Bar({ end, isBefore, from, to }: BarProps) {
  return (
    <span
      className={styles.bar}
      data-mark
      data-side={isBefore ? 'before' : 'after'}
      style={customProperties({
        '--from': `${from * 100}%`,
        '--length': `${(to - from) * 100}%`,
        '--color': end.color,
      })}
    >
      <span className={styles.end}>{end.text}</span>
    </span>
  );
}

function Line({ at, kind }: { readonly at: number; readonly kind: 'centre' | 'turn' }) {
  return (
    <span
      className={styles.line}
      data-kind={kind}
      style={customProperties({ '--from': `${at * 100}%` })}
    />
  );
}

/** The longer bar first, so that a shorter one on the same side stays in sight. */
function bars(ends: TornadoRow['ends'], centre: number) {
  const [longer, shorter] = ends.toSorted(
    (a, b) => Math.abs(b.at - centre) - Math.abs(a.at - centre),
  ) as [TornadoEnd, TornadoEnd];
  const isBefore = longer.at < centre;
  return [
    { end: longer, isBefore },
    { end: shorter, isBefore: shorter.at === centre ? !isBefore : shorter.at < centre },
  ];
}

/** Characters of the longest text on one side. */
function roomFor(rows: readonly TornadoRow[], centre: number, side: boolean): number {
  const texts = rows.flatMap(({ ends }) =>
    bars(ends, centre).flatMap(({ end, isBefore }) => (isBefore === side ? [end.text.length] : [])),
  );
  return Math.max(0, ...texts);
}

/** Place of a value between the least and the largest, 0 to 1. */
function placing(values: readonly number[]): (value: number) => number {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return (value) => (span > 0 ? (value - low) / span : 0.5);
}
