import { expect, it } from 'vitest';
import { mapNames } from '../../../src/exports/report/mapNames.ts';
import type { RegimeMapView } from '../../../src/present/decision/regimeMapView.ts';

type Cells = readonly (readonly [number, number])[];

const axis = { label: '', lowText: '', highText: '', count: 4 };

function aMap(cells: Readonly<Record<string, Cells>>): RegimeMapView {
  const plans = Object.entries(cells);
  return {
    title: '',
    aid: '',
    summary: '',
    across: axis,
    up: axis,
    mark: null,
    explain: [],
    table: { caption: '', columns: [], groups: [] },
    legend: plans.map(([id]) => ({ id, label: id, colour: 0, note: '' })),
    shades: plans.map(([id, held]) => ({ id, planId: id, colour: 0, strength: 1, cells: held })),
  };
}

it('writes each plan on a field of its own, where the others are not', () => {
  // A ring of cells has its middle outside of itself.
  const ring: Cells = [0, 1, 2].flatMap((x) =>
    [0, 1, 2].flatMap((y): Cells => (x === 1 && y === 1 ? [] : [[x, y]])),
  );
  const names = mapNames(aMap({ ring, middle: [[1, 1]] }));
  expect(names.map(({ id }) => id)).toEqual(['ring', 'middle']);
  expect(ring).toContainEqual(names[0]?.cell);
  expect(names[1]?.cell).toEqual([1, 1]);
});

it('leaves a field without a name that has no room for one, and shortens long names', () => {
  const wide: Cells = Array.from({ length: 40 }, (_, x) => [x, 0] as const);
  const map = aMap({ 'Managed by the sister company': wide, tiny: [[0, 1]] });
  const names = mapNames({ ...map, across: { ...axis, count: 40 }, up: { ...axis, count: 2 } });
  expect(names.map(({ text }) => text)).toEqual(['Managed by the…']);
});
