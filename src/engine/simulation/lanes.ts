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

export function clear<Name extends string>(lanes: Lanes<Name>, names: readonly Name[]): void {
  for (const name of names) lanes[name].fill(0);
}

/** Adds a lane to another, four at a time: after each store V8 asks again where lanes are. */
export function addLane(into: Lane, from: Lane, count: number): void {
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const a = (into[i] as number) + (from[i] as number);
    const b = (into[i + 1] as number) + (from[i + 1] as number);
    const c = (into[i + 2] as number) + (from[i + 2] as number);
    const d = (into[i + 3] as number) + (from[i + 3] as number);
    into[i] = a;
    into[i + 1] = b;
    into[i + 2] = c;
    into[i + 3] = d;
  }
  for (; i < count; i += 1) into[i] = (into[i] as number) + (from[i] as number);
}

/** Whether the first `width` values of two lanes are the same. */
export function isSame<Values extends Lane | Int32Array>(
  a: Values,
  b: Values,
  width: number,
): boolean {
  if (a === b) return true;
  for (let n = 0; n < width; n += 1) if (a[n] !== b[n]) return false;
  return true;
}

/** Gives every trial the figures of the first one, where they are not those of the month before. */
export function spreadFirst(lanes: readonly Lane[]): void {
  for (const lane of lanes) if (lane[0] !== lane.at(-1)) lane.fill(lane[0] as number);
}
