/** One value for each trial of a block. */
export type Lane = Float64Array;

/** Named values, each with one lane. */
export type Lanes<Name extends string> = Readonly<Record<Name, Lane>>;

export function createLanes<Name extends string>(
  names: readonly Name[],
  width: number,
): Lanes<Name> {
  return Object.fromEntries(names.map((name) => [name, new Float64Array(width)])) as Record<
    Name,
    Lane
  >;
}

/** `count` lanes one after the other in one piece of memory. */
export function laneList(count: number, width: number): readonly Lane[] {
  const all = new Float64Array(count * width);
  return Array.from({ length: count }, (_, n) => all.subarray(n * width, (n + 1) * width));
}

/** Writes a series down the lanes of a `laneList`: its nth value to the nth lane, for one trial. */
export function writeDown(lanes: Stack, series: Float64Array, lane: number): void {
  const { all, width } = lanes;
  const count = series.length;
  for (let n = 0, at = lane; n < count; n += 1, at += width) all[at] = series[n] as number;
}

/** The memory of a `laneList`. */
export interface Stack {
  readonly all: Float64Array;
  readonly width: number;
}

export function stackOf(lanes: readonly Lane[]): Stack {
  const first = lanes[0];
  if (first === undefined) return { all: new Float64Array(0), width: 0 };
  return { all: new Float64Array(first.buffer), width: first.length };
}

export function clear<Name extends string>(lanes: Lanes<Name>, names: readonly Name[]): void {
  for (const name of names) lanes[name].fill(0);
}

/** Whether the first `width` values of two lanes are the same. */
export function isSame(a: Lane, b: Lane, width: number): boolean {
  if (a === b) return true;
  for (let n = 0; n < width; n += 1) if (a[n] !== b[n]) return false;
  return true;
}
