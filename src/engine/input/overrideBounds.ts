import { type Bounds, bounds } from './bounds.ts';

/** Bounds of an arrangement's term by its path, with real indexes and class ids. */
export function overrideBounds(path: string): Bounds | undefined {
  const steps = path.split('.');
  const pattern = steps.map((step, index) =>
    /^\d+$/.test(step) || steps[index - 1] === 'classTerms' ? '*' : step,
  );
  return bounds[`arrangement.${pattern.join('.')}`];
}
