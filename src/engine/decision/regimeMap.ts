import { cheapestOf } from './cheapest.ts';
import type { DecisionMethod, MapCells, MapQuestion } from './contract.ts';
import { totalsOf } from './totals.ts';

/**
 * The cheapest plan over a grid of two inputs, all else as it stands, and by how much it is the
 * cheapest. One unit is one cell, across first.
 */
export const regimeMapMethod: DecisionMethod<'map'> = {
  units: (_subject, { across, up }) => across.values.length * up.values.length,
  part: (subject, question, first, count) => {
    const cells = emptyCells(count);
    const { at } = totalsOf(subject, question);
    for (let n = 0; n < count; n += 1) fillCell(cells, n, at(changesAt(question, first + n)));
    return cells;
  },
  whole: (_subject, _question, parts) => {
    const all = emptyCells(parts.reduce((sum, { cost }) => sum + cost.length, 0));
    let from = 0;
    for (const { cheapest, cost, margin } of parts) {
      all.cheapest.set(cheapest, from);
      all.cost.set(cost, from);
      all.margin.set(margin, from);
      from += cost.length;
    }
    return all;
  },
};

function emptyCells(count: number): MapCells {
  return {
    cheapest: new Uint8Array(count),
    cost: new Float64Array(count),
    margin: new Float64Array(count),
  };
}

function changesAt({ across, up }: MapQuestion, cell: number) {
  const width = across.values.length;
  return [
    { path: across.path, value: across.values[cell % width] as number },
    { path: up.path, value: up.values[Math.floor(cell / width)] as number },
  ];
}

function fillCell(cells: MapCells, n: number, totals: Float64Array): void {
  const cheapest = cheapestOf(totals);
  const cost = totals[cheapest] as number;
  let next = Number.POSITIVE_INFINITY;
  for (let p = 0; p < totals.length; p += 1) {
    if (p !== cheapest) next = Math.min(next, totals[p] as number);
  }
  cells.cheapest[n] = cheapest;
  cells.cost[n] = cost;
  cells.margin[n] = totals.length > 1 ? next - cost : 0;
}
