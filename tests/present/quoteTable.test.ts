import { describe, expect, it } from 'vitest';
import { quoteTable } from '../../src/present/quoteTable.ts';
import { aView, formats } from '../support/aView.ts';

const billing = 'plans.1.composition.arrangement.billing';

function rowOf(table: ReturnType<typeof quoteTable>, header: string): readonly string[] {
  const row = table.groups.flatMap(({ rows }) => rows).find((each) => each.header === header);
  return row?.cells ?? [];
}

/** "$1,234.50" → cents. */
function cents(text: string): number {
  return text === '–' ? 0 : Math.round(Number(text.replaceAll(/[$,]/g, '')) * 100);
}

describe('quotes like for like', () => {
  it('have a row of all that is counted where that is more than bills', () => {
    const rowsWith = (lostProductivity: boolean) => {
      const layers = {
        supportSpend: true,
        lostProductivity,
        lostContribution: false,
        directLosses: false,
      };
      const table = quoteTable(aView({ 'finance.layers': layers }), formats);
      return table.groups
        .at(-1)
        ?.rows.slice(-2)
        .map(({ header }) => header);
    };
    expect(rowsWith(false)?.at(-1)).toBe('Support bills, all included');
    expect(rowsWith(true)).toEqual([
      'Support bills, all included',
      'Support bills and lost productivity only',
    ]);
  });

  it('say what each plan is priced by', () => {
    const table = quoteTable(
      aView({
        [`${billing}.perUserPerMonth`]: 100,
        [`${billing}.perDevicePerMonth`]: 10,
        [`${billing}.flatPerMonth`]: 0,
      }),
      formats,
    );
    expect(table.columns.slice(1).map(({ label }) => label)).toEqual([
      'Break-fix',
      'Managed (MSP)',
      'Hybrid',
      'Internal IT + break-fix',
    ]);
    expect(rowOf(table, 'Priced')).toEqual([
      'by the hour',
      'per person + per device',
      'as a mix of two',
      'own staff first',
    ]);
    expect(rowOf(table, 'Fee per person')).toEqual(['–', '$100 / month', '–', '–']);
  });

  it('leave out terms that no plan has', () => {
    const table = quoteTable(aView({ [`${billing}.perServerPerMonth`]: 0 }), formats);
    expect(rowOf(table, 'Fee per server')).toEqual([]);
  });

  it('add up to the bills to the cent', () => {
    const table = quoteTable(aView(), formats);
    const costs = table.groups[1]?.rows ?? [];
    const bills = rowOf(table, 'Support bills, all included').map(cents);
    const sums = bills.map((_, plan) =>
      costs.slice(0, -2).reduce((sum, { cells }) => sum + cents(cells[plan] ?? ''), 0),
    );
    expect(sums).toEqual(bills);
  });

  it('come to the flat fee by people where a flat fee is all that is paid', () => {
    // 3,600 a month over 20 people who stay: 180 each.
    const view = aView({
      'organisation.headcount': 20,
      'organisation.headcountGrowthPerYear': 0,
      [`${billing}.perUserPerMonth`]: 0,
      [`${billing}.perDevicePerMonth`]: 0,
      [`${billing}.perServerPerMonth`]: 0,
      [`${billing}.sitePricing`]: { kind: 'perSite', feePerSite: { typical: 0, origin: 'edited' } },
      [`${billing}.flatPerMonth`]: 3_600,
      [`${billing}.monthlyMinimum`]: 0,
      [`${billing}.termDiscount`]: 0,
      [`${billing}.escalatorPerYear`]: 0,
    });
    expect(rowOf(quoteTable(view, formats), 'Fees')[1]).toBe('$180.00');
  });
});
