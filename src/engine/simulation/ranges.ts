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
export function inputDraws({ input, ranges, seed, hasRanges }: SimulationRequest): InputDraws {
  if (!hasRanges || ranges.length === 0) {
    return { input, paths: [], draw: () => undefined, values: () => [] };
  }
  const copy = mutableCopy(input);
  const places = ranges.map(({ path }) => placeOf(copy, path));
  const quantiles = createQuantiles(ranges, input);
  const seedKey = keyOfNumber(seed);
  return {
    input: copy,
    paths: ranges.map(({ path }) => path),
    draw(trial) {
      quantiles.draw(within(seedKey, keyOfNumber(trial)));
      for (let n = 0; n < places.length; n += 1) {
        const { holder, step } = places[n] as Place;
        holder[step] = quantiles.drawn[n] as number;
      }
    },
    values: () => [...quantiles.drawn],
  };
}

/** Draws all ranges of a trial at once. */
function createQuantiles(ranges: readonly InputRange[], input: ModelInput) {
  const keys = ranges.map((range) => keyOfText(`input:${fieldOf(range, input)}`));
  const lows = Int32Array.from(keys, ({ low }) => low);
  const highs = Int32Array.from(keys, ({ high }) => high);
  const tables = ranges.map(({ low, typical, high }) => pert(low, typical, high));
  const isWhole = ranges.map(({ path }) => isWholeFigure(path));
  const drawn = new Float64Array(ranges.length);
  return {
    drawn,
    draw({ low, high }: Key) {
      for (let n = 0; n < drawn.length; n += 1) {
        const bits = saltedBits(low ^ (lows[n] as number), high ^ (highs[n] as number), 0);
        const value = pertQuantile(tables[n] as Pert, ((bits >>> 0) + 0.5) / 4294967296);
        drawn[n] = isWhole[n] === true ? roundHalfUp(value) : value;
      }
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
