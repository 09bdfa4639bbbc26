import { squared } from '../numeric/powers.ts';
import type { RangedField } from './rangedFields.ts';

/** Polynomials of one field that have mean 0, size 1 and no correlation over its PERT. */
export interface OrthogonalBasis {
  /** [degree − 1][grid point] */
  readonly onGrid: readonly Float64Array[];
  /** [degree − 1][draw] */
  readonly onDraws: readonly Float64Array[];
}

const highestDegree = 3;

/**
 * The field's orthonormal polynomials of degree 1 to 3 by the three-term recurrence
 *
 *   p₀ = 1,  p₊ = (x − E[x p²])·p − β·p₋   each divided by its size over the grid
 *
 * fewer where the field has few values: two values make a line.
 */
export function orthogonalBasis({ grid, values }: RangedField): OrthogonalBasis {
  const centre = mean(grid);
  const scale = Math.sqrt(mean(grid.map((x) => (x - centre) * (x - centre))));
  if (!(scale > 0)) return { onGrid: [], onDraws: [] };
  const scaled = (series: Float64Array) => series.map((x) => (x - centre) / scale);
  const [gridX, drawnX] = [scaled(grid), scaled(values)];
  const onGrid = [gridX.map(() => 1)];
  const onDraws = [drawnX.map(() => 1)];
  let carried = 0;
  for (let degree = 1; degree <= highestDegree; degree += 1) {
    const shift = mean(gridX.map((x, n) => x * squared(at(onGrid, degree - 1, n))));
    const next = (xs: Float64Array, known: readonly Float64Array[]) =>
      xs.map((x, n) => (x - shift) * at(known, degree - 1, n) - carried * at(known, degree - 2, n));
    const raw = next(gridX, onGrid);
    const size = Math.sqrt(mean(raw.map((value) => value * value)));
    if (size < 1e-6) break;
    const rawDraws = next(drawnX, onDraws);
    onGrid.push(raw.map((value) => value / size));
    onDraws.push(rawDraws.map((value) => value / size));
    carried = size;
  }
  return { onGrid: onGrid.slice(1), onDraws: onDraws.slice(1) };
}

function at(known: readonly Float64Array[], degree: number, n: number): number {
  return known[degree]?.[n] ?? 0;
}

function mean(series: Float64Array): number {
  return series.reduce((sum, value) => sum + value, 0) / series.length;
}
