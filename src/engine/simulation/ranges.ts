import { type Pert, pert, pertQuantile } from '../distributions/pert.ts';
import type { ModelInput } from '../input/model.ts';
import { roundHalfUp } from '../numeric/rounding.ts';
import { type Key, keyOfNumber, keyOfText, within } from '../random/keys.ts';
import { uniformOf } from '../random/stream.ts';
import { boundsAt } from './boundsAt.ts';
import type { InputRange, SimulationRequest } from './contract.ts';
import { mutableCopy, placeOf } from './mutableInput.ts';

/** A range ready to be drawn and written into a trial's input. */
interface Drawer {
  readonly path: string;
  readonly key: Key;
  readonly distribution: Pert;
  readonly isWhole: boolean;
  readonly holder: Record<string, number>;
  readonly step: string;
}

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
  const drawers = ranges.map((range) => drawerOf(range, input, copy));
  const seedKey = keyOfNumber(seed);
  return {
    input: copy,
    paths: drawers.map(({ path }) => path),
    draw(trial) {
      const trialKey = within(seedKey, keyOfNumber(trial));
      for (const { holder, step, distribution, key, isWhole } of drawers) {
        const value = pertQuantile(distribution, uniformOf(within(trialKey, key)));
        holder[step] = isWhole ? roundHalfUp(value) : value;
      }
    },
    values: () => drawers.map(({ holder, step }) => holder[step] as number),
  };
}

function drawerOf(range: InputRange, input: ModelInput, copy: ModelInput): Drawer {
  const { holder, step } = placeOf(copy, range.path);
  return {
    path: range.path,
    key: keyOfText(`input:${fieldOf(range, input)}`),
    distribution: pert(range.low, range.typical, range.high),
    isWhole: boundsAt(range.path)?.isWhole === true,
    holder,
    step,
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
