import { type Pert, pert, pertQuantile } from '../distributions/pert.ts';
import type { ModelInput } from '../input/model.ts';
import { isWholeFigure } from '../input/wholeFigures.ts';
import { roundHalfUp } from '../numeric/rounding.ts';
import { type Key, keyOfNumber, keyOfText, within } from '../random/keys.ts';
import { saltedBits } from '../random/saltedBits.ts';
import type { InputRange, SimulationRequest } from './contract.ts';
import { type Lane, laneList } from './lanes.ts';
import { mutableCopy, type Place, placeOf } from './mutableInput.ts';

/** The inputs of one trial after another, in one object that each trial overwrites. */
export interface InputDraws {
  readonly input: ModelInput;
  readonly paths: readonly string[];
  /** Writes the inputs of a trial. */
  draw(trial: number): void;
  /** The drawn values of the latest trial written, in the order of `paths`. */
  values(): readonly number[];
  /** Fills lanes, in the order of `paths`, with what is drawn in trials `first` … `first` + `count` − 1. */
  fillColumns(lanes: readonly Lane[], first: number, count: number): void;
  /** Writes the inputs of a trial as far as they are wanted, from lanes that have been filled. */
  writerOf(lanes: readonly Lane[], isWanted: (path: string) => boolean): (lane: number) => void;
}

/**
 * Every ranged input by its PERT quantile at a uniform keyed by (seed, trial, field): the path without
 * plan and part, with ids in place of indexes, so that the same field of two plans shares its quantile.
 */
export function inputDraws(request: SimulationRequest): InputDraws {
  const { input, ranges, seed, hasRanges } = request;
  if (!hasRanges || ranges.length === 0) return noDraws(input);
  const copy = mutableCopy(input);
  const paths = ranges.map(({ path }) => path);
  const places = paths.map((path) => placeOf(copy, path));
  const fillColumns = createColumns(ranges, input, keyOfNumber(seed));
  const rows = createRows(fillColumns, ranges.length);
  let row: Float64Array = new Float64Array(0);
  return {
    input: copy,
    paths,
    draw(trial) {
      row = rows.of(trial);
      for (let n = 0; n < places.length; n += 1) write(places[n] as Place, row[n] as number);
    },
    values: () => [...row],
    fillColumns,
    writerOf(lanes, isWanted) {
      const wanted = places.map((place, n) => ({ place, values: lanes[n] as Lane }));
      const kept = wanted.filter((_, n) => isWanted(paths[n] as string));
      return (lane) => {
        for (const { place, values } of kept) write(place, values[lane] as number);
      };
    },
  };
}

function noDraws(input: ModelInput): InputDraws {
  const nothing = () => undefined;
  return {
    input,
    paths: [],
    draw: nothing,
    values: () => [],
    fillColumns: nothing,
    writerOf: () => nothing,
  };
}

function write({ holder, step }: Place, value: number): void {
  holder[step] = value;
}

/** Draws all ranges for some trials, one range after the other. */
function createColumns(ranges: readonly InputRange[], input: ModelInput, seed: Key) {
  const keys = ranges.map((range) => keyOfText(`input:${fieldOf(range, input)}`));
  const tables = ranges.map(({ low, typical, high }) => pert(low, typical, high));
  const isWhole = ranges.map(({ path }) => isWholeFigure(path));
  let [lows, highs] = [new Int32Array(0), new Int32Array(0)];
  return (lanes: readonly Lane[], first: number, count: number) => {
    if (lows.length < count) [lows, highs] = [new Int32Array(count), new Int32Array(count)];
    for (let at = 0; at < count; at += 1) {
      const { low, high } = within(seed, keyOfNumber(first + at));
      lows[at] = low;
      highs[at] = high;
    }
    for (let n = 0; n < keys.length; n += 1) {
      const lane = lanes[n] as Lane;
      drawColumn(lane, tables[n] as Pert, keys[n] as Key, { lows, highs }, count);
      if (isWhole[n] === true) roundAll(lane, count);
    }
  };
}

/** Draws one range for some trials. */
function drawColumn(
  column: Lane,
  table: Pert,
  { low, high }: Key,
  { lows, highs }: { readonly lows: Int32Array; readonly highs: Int32Array },
  count: number,
): void {
  for (let at = 0; at < count; at += 1) {
    const bits = saltedBits((lows[at] as number) ^ low, (highs[at] as number) ^ high, 0);
    column[at] = pertQuantile(table, ((bits >>> 0) + 0.5) / 4294967296);
  }
}

function roundAll(column: Lane, count: number): void {
  for (let at = 0; at < count; at += 1) column[at] = roundHalfUp(column[at] as number);
}

/** Trials whose rows are kept at a time. */
const trialsAtATime = 64;

/** What is drawn, trial by trial. */
function createRows(fillColumns: InputDraws['fillColumns'], count: number) {
  const columns = laneList(count, trialsAtATime);
  const row = new Float64Array(count);
  let from = -trialsAtATime;
  return {
    of(trial: number): Float64Array {
      if (trial < from || trial >= from + trialsAtATime) {
        from = trial;
        fillColumns(columns, from, trialsAtATime);
      }
      for (let n = 0; n < count; n += 1) row[n] = columns[n]?.[trial - from] as number;
      return row;
    },
  };
}

const partPrefix = /^(?:arrangement|(?:critical|rest|overflow)\.(?:arrangement|overrides))\./;

/** The field that a range is about, whichever plan it stands in; with the plan where it is independent. */
export function fieldOf({ path, isIndependent }: InputRange, input: ModelInput): string {
  const named = withIds(path, input);
  const [root, planId, composition, ...rest] = named.split('.');
  if (root !== 'plans' || composition !== 'composition') return named;
  const field = rest.join('.').replace(partPrefix, '');
  return isIndependent === true ? `${planId ?? ''}:${field}` : field;
}

/** Indexes replaced by the ids of what they point at, so that order means nothing. */
function withIds(path: string, input: ModelInput): string {
  let node: unknown = input;
  return path
    .split('.')
    .map((step) => {
      const parent = node;
      node = (node as Readonly<Record<string, unknown>> | undefined)?.[step];
      const id = Array.isArray(parent) ? (node as { id?: unknown } | undefined)?.id : undefined;
      return typeof id === 'string' ? id : step;
    })
    .join('.');
}
