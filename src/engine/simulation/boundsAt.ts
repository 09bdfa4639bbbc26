import { type Bounds, bounds } from '../input/bounds.ts';
import { overrideBounds } from '../input/overrideBounds.ts';

/** Bounds of the figure at a path with real indexes and class ids; undefined where the model has none. */
export function boundsAt(path: string): Bounds | undefined {
  const override = path.split('.overrides.')[1];
  if (override !== undefined) return overrideBounds(override);
  const steps = path.split('.');
  const pattern = steps.map((step, index) =>
    /^\d+$/.test(step) || steps[index - 1] === 'classTerms' ? '*' : step,
  );
  return bounds[pattern.join('.')];
}
