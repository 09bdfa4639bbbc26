import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectScenario } from '../../src/engine/index.ts';
import { monthlyTable, type MonthlyTable, type TableMode } from '../../src/present/monthlyTable.ts';
import { planCards } from '../../src/present/planCards.ts';
import { type ResultView, resultView } from '../../src/present/resultView.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import { anyScenario } from '../support/anyScenario.ts';
import { aView, formats } from '../support/aView.ts';

const figure = (text = '') => Number(text.replace('−', '-').replaceAll(/[$,]/g, ''));

function rowOf(table: MonthlyTable, id: string): readonly string[] {
  const found = table.groups.flatMap(({ rows }) => rows).find((row) => row.id === id);
  return found?.cells ?? [];
}

const zeroRates = {
  'incidentClasses.0.rates.perUserPerMonth': 0,
  'incidentClasses.1.rates.perDevicePerMonth': 0,
  'incidentClasses.2.rates.perSitePerMonth': 0,
  'incidentClasses.3.rates.perOrganisationPerMonth': 0,
};

describe('one plan by component', () => {
  const feeOf25 = {
    'organisation.headcount': 25,
    'plans.1.composition.arrangement.billing.perUserPerMonth': 150,
    'plans.1.composition.arrangement.billing.escalatorPerYear': 0,
  };

  test('25 people at 150 pay 3,750 in every month and 45,000 in year 1', () => {
    const table = monthlyTable(aView(feeOf25), 'managed', 'months', formats);
    const fees = rowOf(table, 'fees');
    expect(fees.slice(0, 13)).toEqual([...Array.from({ length: 12 }, () => '$3,750'), '$45,000']);
    expect(fees.at(-1)).toBe('$135,000');
  });

  test('columns are the months with a sum after each year, and the total', () => {
    const labels = (mode: TableMode) =>
      monthlyTable(aView({ horizonMonths: 14 }), 'managed', mode, formats).columns.map(
        ({ label }) => label,
      );
    expect(labels('months').slice(-6)).toEqual([
      'Dec 2027',
      'Year 1',
      'Jan 2028',
      'Feb 2028',
      'Year 2',
      'Total',
    ]);
    expect(labels('years')).toEqual(['Component', 'Year 1', 'Year 2', 'Total']);
  });

  test('components that stay zero are left out', () => {
    const table = monthlyTable(aView(zeroRates), 'break-fix', 'years', formats);
    expect(table.groups.map(({ id }) => id)).toEqual(['bills', 'total']);
    expect(table.groups[0]?.rows.map(({ id }) => id)).toEqual([
      'tools',
      'projects',
      'supportSpend',
    ]);
  });

  test('layers that are switched off stand apart and are not added', () => {
    const view = aView({ 'finance.layers.directLosses': false });
    const table = monthlyTable(view, 'break-fix', 'years', formats);
    expect(table.groups.map(({ id }) => id)).toEqual([
      'bills',
      'losses',
      'uncounted',
      'total',
      'quantities',
    ]);
    expect(figure(rowOf(table, 'allIn').at(-1))).toBe(
      figure(rowOf(table, 'supportSpend').at(-1)) + figure(rowOf(table, 'losses-total').at(-1)),
    );
  });

  test('present value has a row of its own that ends at the headline', () => {
    const view = aView({ isPresentValue: true });
    const table = monthlyTable(view, 'managed', 'years', formats);
    expect(rowOf(table, 'presentValue').at(-1)).toBe(planCards(view, null, formats)[1]?.amount);
    expect(figure(rowOf(table, 'allIn').at(-1))).toBeGreaterThan(
      figure(rowOf(table, 'presentValue').at(-1)),
    );
  });

  test('a plan that is not shown has no rows', () => {
    expect(monthlyTable(aView(), 'nobody', 'years', formats).groups).toEqual([]);
  });

  test('small totals are printed to the cent', () => {
    const tiny = {
      ...zeroRates,
      horizonMonths: 3,
      'plans.1.composition.arrangement.billing.perUserPerMonth': 0.1,
      'plans.1.composition.arrangement.billing.monthlyMinimum': 0,
      'plans.1.composition.arrangement.costs.projectHoursPerYear': 0,
      'plans.1.composition.arrangement.costs.vendorHoursPerMonth': 0,
    };
    const table = monthlyTable(aView(tiny), 'managed', 'months', formats);
    expect(rowOf(table, 'fees')).toEqual(['$2.20', '$2.20', '$2.20', '$6.60', '$6.60']);
    expect(rowOf(table, 'onboarding').slice(1, 3)).toEqual(['$0', '$0']);
  });
});

describe('printed figures add up', () => {
  function expectToAddUp(view: ResultView, planId: string): void {
    const plan = view.plans.find(({ id }) => id === planId);
    const [months, years] = (['months', 'years'] as const).map((mode) =>
      monthlyTable(view, planId, mode, formats),
    ) as [MonthlyTable, MonthlyTable];
    for (const { rows } of months.groups) {
      for (const row of rows) {
        const totals = rowOf(years, row.id).map(figure);
        expect(figure(row.cells.at(-1))).toBe(totals.at(-1));
        expect(nearly(totals.slice(0, -1).reduce((sum, each) => sum + each, 0))).toBe(
          nearly(totals.at(-1) ?? 0),
        );
        for (const [year, shown] of totals.slice(0, -1).entries()) {
          const within = row.cells.slice(
            year * 13,
            year === totals.length - 2 ? -2 : year * 13 + 12,
          );
          expect(nearly(within.map(figure).reduce((sum, each) => sum + each, 0))).toBe(
            nearly(shown),
          );
        }
      }
    }
    for (const id of ['bills', 'losses', 'uncounted']) {
      const rows = years.groups.find((group) => group.id === id)?.rows ?? [];
      const parts = rows.slice(0, -1).map(({ cells }) => figure(cells.at(-1)));
      expect(nearly(parts.reduce((sum, each) => sum + each, 0))).toBe(
        nearly(figure(rows.at(-1)?.cells.at(-1) ?? '')),
      );
    }
    const shown = figure(rowOf(years, 'allIn').at(-1));
    const step = Math.max(plan?.allIn ?? 0, plan?.supportSpend ?? 0) < 1000 ? 0.01 : 1;
    expect(Math.abs(shown - (plan?.projection.totals.allIn ?? 0))).toBeLessThanOrEqual(
      step / 2 + 1e-3,
    );
  }

  const nearly = (value: number) => Number(value.toFixed(2));

  test('for every plan of the general office', () => {
    const view = aView();
    for (const { id } of view.plans) expectToAddUp(view, id);
  });

  test('for whatever a person makes of it', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const projected = projectScenario(toModelInput(scenario));
        if (!projected.ok) return;
        const view = resultView({ ...scenario, isPresentValue: false }, projected.value, null);
        for (const plan of view.plans) if (plan.allIn < 1e12) expectToAddUp(view, plan.id);
      }),
      { numRuns: 25, seed: 1 },
    );
  }, 60_000);
});
