import { checkRanges, type InputRange, type ModelInput } from '../../src/engine/index.ts';
import { numberPaths } from './replaced.ts';

/** A range about every figure that may carry one: between nothing (or 60 %) and its present value. */
export function rangesOf(input: ModelInput, share: number): readonly InputRange[] {
  return numberPaths(input).flatMap((path) => {
    const typical = valueAt(input, path);
    const range = { path, low: typical * share, typical, high: typical };
    return checkRanges(input, [range]).length === 0 ? [range] : [];
  });
}

function valueAt(input: ModelInput, path: string): number {
  return inputFigures(input).get(path) ?? Number.NaN;
}

const known = new WeakMap<ModelInput, ReadonlyMap<string, number>>();

function inputFigures(input: ModelInput): ReadonlyMap<string, number> {
  const found = known.get(input) ?? new Map(figuresIn(input, ''));
  known.set(input, found);
  return found;
}

function figuresIn(node: unknown, path: string): readonly (readonly [string, number])[] {
  if (typeof node === 'number') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    figuresIn(child, path === '' ? key : `${path}.${key}`),
  );
}
