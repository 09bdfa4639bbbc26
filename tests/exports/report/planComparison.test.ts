import { expect, it } from 'vitest';
import { planComparison } from '../../../src/exports/report/planComparison.ts';
import { aSimulated, aSpread } from '../../support/aSimulated.ts';
import { aViewOf, formats } from '../../support/aView.ts';

const view = aViewOf([
  [120_000, 90_000],
  [100_000, 80_000],
]);

it('puts the plans beside each other with what each costs, the lowest told in words', () => {
  const { table, colours } = planComparison(view, null, formats);
  expect(table.columns.map(({ label }) => label)).toEqual(['Figure', 'A', 'B']);
  const rows = table.groups.flatMap((group) => group.rows);
  expect(rows[0]).toMatchObject({
    header: 'All in',
    cells: ['$120,000', '$100,000 (lowest)'],
    tone: 'strong',
  });
  expect(rows.find(({ id }) => id === 'bills')?.cells).toEqual(['$90,000', '$80,000']);
  expect(colours).toHaveLength(2);
});

it('has a dash where no futures are known, and their range where they are', () => {
  const cells = (simulated: Parameters<typeof planComparison>[1]) =>
    planComparison(view, simulated, formats)
      .table.groups.flatMap((group) => group.rows)
      .find(({ id }) => id === 'futures')?.cells;
  expect(cells(null)).toEqual(['–', '–']);
  const spread = aSpread([1000, 2000, 3000, 4000, 5000, 6000, 7000]);
  const simulated = aSimulated(view.plans.map(({ id }) => ({ id, allIn: spread })));
  expect(cells(simulated)).toEqual(['$2k – $6k', '$2k – $6k']);
  expect(planComparison(view, simulated, formats).notes[0]?.text).toMatch(/^Expected is above/);
});

it('gathers the sentences on a plan into one', () => {
  const tight = aViewOf([[120_000]], { 'budget.perMonth': 1, 'budget.perYear': 1 });
  const { notes } = planComparison(tight, null, formats);
  expect(notes).toHaveLength(1);
  expect(notes[0]?.text).toMatch(/over the month’s budget .* over the year’s budget/);
});
