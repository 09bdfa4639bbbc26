import type { LineSeries } from './figureProps.ts';
import { Marker } from './Marker.tsx';
import { spreadLabels } from './spreadLabels.ts';

export interface EndLabelsProps {
  readonly series: readonly LineSeries[];
  /** Of the lines' ends. */
  readonly x: number;
  /** Where a value stands. */
  readonly up: (value: number) => number;
  readonly formatY: (value: number) => string;
  readonly hasLabels: boolean;
  /** Letters of a name that find room. */
  readonly mostLetters: number;
  /** How many times the usual size texts are. */
  readonly scale?: number;
  readonly top: number;
  readonly bottom: number;
}

/** A marker at the end of every line and, beside it, the line's name and last value; no two overlap. */
export function EndLabels(props: EndLabelsProps) {
  const { series, x, up, formatY, hasLabels, mostLetters, scale = 1, top, bottom } = props;
  const ends = series.map((line) => up(line.values.at(-1) ?? 0));
  const places = spreadLabels(ends, 15 * scale, top + 6, bottom - 4);
  return (
    <g>
      {series.map((line, index) => (
        <g key={line.id}>
          {line.expectedEnd === undefined ? null : (
            <circle
              cx={x}
              cy={up(line.expectedEnd)}
              r={4}
              fill="none"
              stroke={line.color}
              strokeWidth={1.5}
              data-mark
            />
          )}
          <Marker shape={line.marker ?? 'circle'} x={x} y={ends[index] ?? 0} color={line.color} />
          {hasLabels ? (
            <EndLabel
              line={line}
              text={endText(line, formatY, mostLetters)}
              size={12 * scale}
              x={x}
              from={ends[index] ?? 0}
              to={places[index] ?? 0}
            />
          ) : null}
        </g>
      ))}
    </g>
  );
}

interface EndLabelProps {
  readonly line: LineSeries;
  readonly text: string;
  /** Of the letters, CSS pixels. */
  readonly size: number;
  readonly x: number;
  /** The line's end, and where its label found room. */
  readonly from: number;
  readonly to: number;
}

function EndLabel({ line, text, size, x, from, to }: EndLabelProps) {
  return (
    <>
      {Math.abs(to - from) > 5 ? (
        <path
          d={`M${x + 5} ${from}L${x + 11} ${to}`}
          stroke={line.color}
          strokeWidth={1}
          fill="none"
        />
      ) : null}
      <text x={x + 13} y={to} dy="0.34em" fill={line.color} fontSize={size} fontWeight={650}>
        {text}
      </text>
    </>
  );
}

/** How far the labels reach beyond the plot, in CSS pixels at 12 px Inter, `scale` times as large. */
export function endLabelRoom(
  series: readonly LineSeries[],
  formatY: (value: number) => string,
  mostLetters: number,
  scale = 1,
): number {
  const longest = Math.max(0, ...series.map((line) => endText(line, formatY, mostLetters).length));
  return Math.ceil(longest * 7 * scale) + 18;
}

/** Drawings from this width on have room for longer names. */
const wide = { from: 720, mostLetters: 28 } as const;
const usualLetters = 16;

/** Letters of a name at the end of its line, in a drawing this wide: the lines come first. */
export function lettersFor(width: number): number {
  return width >= wide.from ? wide.mostLetters : usualLetters;
}

/** In which drawings some of these names are cut; undefined: in none. */
export function cutIn(names: readonly string[]): 'narrower' | 'any' | undefined {
  if (names.some((name) => isCut(name, wide.mostLetters))) return 'any';
  return names.some((name) => isCut(name, usualLetters)) ? 'narrower' : undefined;
}

/** Whether a name at the end of its line is shortened to so many letters. */
export function isCut(name: string, mostLetters: number): boolean {
  return signsOf(name).length > mostLetters;
}

function endText(
  { label, values }: LineSeries,
  formatY: (value: number) => string,
  mostLetters: number,
): string {
  return `${shortened(label, mostLetters)} ${formatY(values.at(-1) ?? 0)}`;
}

/** Whole signs, without the marks that keep a name apart. */
function signsOf(name: string): readonly string[] {
  return Array.from(name.replaceAll(/[\u2068\u2069]/gu, ''));
}

/** Whole signs only; a name that is cut keeps the marks that keep it apart. */
function shortened(label: string, mostLetters: number): string {
  if (!isCut(label, mostLetters)) return label;
  const cut = signsOf(label)
    .slice(0, mostLetters - 1)
    .join('');
  const [start, end] = label.startsWith('\u2068') ? ['\u2068', '\u2069'] : ['', ''];
  return `${start}${cut.replace(/(?:\s|\u200d|\ufe0f)+$/u, '')}…${end}`;
}
