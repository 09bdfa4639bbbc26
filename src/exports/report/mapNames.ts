import type { RegimeMapView } from '../../present/decision/regimeMapView.ts';

/** A plan's name at a cell of the map. */
export interface PlacedName {
  readonly id: string;
  readonly text: string;
  readonly cell: readonly [number, number];
}

/** Less of the map than this has no room for a name; the list under the map has it. */
const leastShare = 0.05;
const mostLetters = 16;

/** Who is cheapest where, told without colour: each plan's name at the cell of its own nearest to their middle. */
export function mapNames({ shades, legend, across, up }: RegimeMapView): readonly PlacedName[] {
  return legend.flatMap(({ id, label }) => {
    const cells = shades.flatMap((shade) => (shade.planId === id ? shade.cells : []));
    if (cells.length < leastShare * across.count * up.count) return [];
    const middle = [0, 1].map((axis) => mean(cells.map((cell) => cell[axis] ?? 0)));
    const [x = 0, y = 0] = middle;
    const away = (cell: readonly [number, number]) =>
      Math.abs(cell[0] - x) / across.count + Math.abs(cell[1] - y) / up.count;
    const nearest = cells.reduce((best, cell) => (away(cell) < away(best) ? cell : best));
    const text =
      label.length > mostLetters ? `${label.slice(0, mostLetters - 1).trimEnd()}…` : label;
    return [{ id, text, cell: nearest }];
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
