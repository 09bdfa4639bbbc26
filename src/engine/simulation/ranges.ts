import { type Pert, pert, pertQuantile } from '../distributions/pert.ts';
import type { ModelInput } from '../input/model.ts';
import { isWholeFigure } from '../input/wholeFigures.ts';
import { roundHalfUp } from '../numeric/rounding.ts';
import { type Key, keyOfNumber, keyOfText, within } from '../random/keys.ts';
import { saltedBits } from '../random/saltedBits.ts';
import type { InputRange, SimulationRequest } from './contract.ts';
import { mutableCopy, type Place, placeOf } from './mutableInput.ts';

/** The inputs of one trial after another, in one object that each trial overwrites. */
export interface InputDraws {
  readonly input: ModelInput;
  readonly paths: readonly string[];
  /** Writes the inputs of a trial. */
  draw(trial: number): void;
  /** The drawn values of the latest trial, in the order of `paths`. */
  values(): readonly number[];
}

/**
 * Every ranged input by its PERT quantile at a uniform keyed by (seed, trial, field): the path without
 * plan and part, with ids in place of indexes, so that the same field of two plans shares its quantile.
 */
export function inputDraws(request: SimulationRequest): InputDraws {
  const { input, ranges, seed, hasRanges } = request;
  if (!hasRanges || ranges.length === 0) {
    return { input, paths: [], draw: () => undefined, values: () => [] };
  }
  const copy = mutableCopy(input);
  const places = ranges.map(({ path }) => placeOf(copy, path));
  const quantiles = createQuantiles(ranges, input, keyOfNumber(seed));
  let row: Float64Array = new Float64Array(0);
  return {
    input: copy,
    paths: ranges.map(({ path }) => path),
    draw(trial) {
      row = quantiles.of(trial);
      for (let n = 0; n < places.length; n += 1) {
        const { holder, step } = places[n] as Place;
        holder[step] = row[n] as number;
      }
    },
    values: () => [...row],
  };
}

/** Trials whose ranges are drawn together, one range after the other. */
const trialsAtATime = 64;

/** The drawn values of all ranges, by trial. */
function createQuantiles(ranges: readonly InputRange[], input: ModelInput, seed: Key) {
  const keys = ranges.map((range) => keyOfText(`input:${fieldOf(range, input)}`));
  const tables = ranges.map(({ low, typical, high }) => pert(low, typical, high));
  const isWhole = ranges.map(({ path }) => isWholeFigure(path));
  const rows = Array.from({ length: trialsAtATime }, () => new Float64Array(ranges.length));
  const column = new Float64Array(trialsAtATime);
  const trials = { low: new Int32Array(trialsAtATime), high: new Int32Array(trialsAtATime) };
  let from = -trialsAtATime;
  const fill = (first: number) => {
    from = first;
    for (let at = 0; at < trialsAtATime; at += 1) {
      const { low, high } = within(seed, keyOfNumber(first + at));
      trials.low[at] = low;
      trials.high[at] = high;
    }
    for (let n = 0; n < keys.length; n += 1) {
      drawColumn(column, tables[n] as Pert, keys[n] as Key, trials);
      for (let at = 0; at < trialsAtATime; at += 1) {
        const value = column[at] as number;
        (rows[at] as Float64Array)[n] = isWhole[n] === true ? roundHalfUp(value) : value;
      }
    }
  };
  return {
    of(trial: number): Float64Array {
      if (trial < from || trial >= from + trialsAtATime) fill(trial);
      return rows[trial - from] as Float64Array;
    },
  };
}

/** Draws one range for some trials. */
function drawColumn(
  column: Float64Array,
  table: Pert,
  { low, high }: Key,
  trials: { readonly low: Int32Array; readonly high: Int32Array },
): void {
  const { low: lows, high: highs } = trials;
  for (let at = 0; at < column.length; at += 1) {
    const bits = saltedBits((lows[at] as number) ^ low, (highs[at] as number) ^ high, 0);
    column[at] = pertQuantile(table, ((bits >>> 0) + 0.5) / 4294967296);
  }
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
