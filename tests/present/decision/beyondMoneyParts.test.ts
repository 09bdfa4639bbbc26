import { describe, expect, it } from 'vitest';
import { beyondMoneyParts } from '../../../src/present/decision/beyondMoneyParts.ts';
import type { BeyondMoneyView } from '../../../src/present/decision/beyondMoneyView.ts';
import type { TableView } from '../../../src/present/tableView.ts';

const rowsOf = (count: number, plans: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `row-${index}`,
    header: `Row ${index}`,
    cells: Array.from({ length: plans }, () => 'You'),
  }));

const exit: TableView = { caption: 'What leaving costs', columns: [], groups: [] };

function aViewOf(plans: number): BeyondMoneyView {
  return {
    title: 'A leaves 5 of 9 services to nobody',
    aid: 'Facts.',
    gaps: ['A: nobody for backup'],
    exit,
    table: {
      caption: 'Beyond money',
      columns: Array.from({ length: plans + 1 }, (_, index) => ({
        id: `column-${index}`,
        label: `Column ${index}`,
      })),
      groups: [
        { id: 'commitment', label: 'Commitment', rows: rowsOf(4, plans) },
        { id: 'coverage', label: 'Who looks after what', rows: rowsOf(9, plans) },
      ],
    },
  };
}

const titles = (plans: number) => beyondMoneyParts(aViewOf(plans)).map(({ title }) => title);

describe('what is beside the money, in parts', () => {
  it('begins with the finding and the gaps, then goes group by group', () => {
    const [finding, commitment] = beyondMoneyParts(aViewOf(4));
    expect(finding).toMatchObject({ gaps: ['A: nobody for backup'], table: null, exit: null });
    expect(commitment).toMatchObject({ title: 'Commitment', gaps: [], exit });
    expect(titles(4)).toEqual([
      'A leaves 5 of 9 services to nobody',
      'Commitment',
      'Who looks after what',
    ]);
  });

  it('divides a long group of many narrow columns', () => {
    expect(titles(8).slice(2)).toEqual([
      'Who looks after what, 1 of 2',
      'Who looks after what, 2 of 2',
    ]);
  });

  it.each([2, 4, 5, 8])('loses no row and tells its parts apart, with %i plans', (plans) => {
    const view = aViewOf(plans);
    const parts = beyondMoneyParts(view);
    const rows = parts.flatMap(({ table }) => table?.groups.flatMap((group) => group.rows) ?? []);
    expect(rows).toEqual(view.table.groups.flatMap((group) => group.rows));
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });
});
