import { describe, expect, it } from 'vitest';
import type { WorkbookCell } from '../../../src/exports/workbook/sheet.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { aScenario, type Differences } from '../../support/aScenario.ts';
import { aWorkbook } from '../../support/aWorkbook.ts';

const labour = 'organisation_labourCost';
const revenue = 'organisation_revenuePerHeadPerYear';

function aShort(differences: Differences): Scenario {
  const scenario = aScenario({ horizonMonths: 1, ...differences });
  return { ...scenario, plans: scenario.plans.slice(0, 1) };
}

function textOf(cell: WorkbookCell | null | undefined): string {
  return cell?.kind === 'text' ? cell.text : '';
}

/** What stands beside the figure of an input. */
function besides(name: string, differences: Differences) {
  const { sheets, names } = aWorkbook(aShort(differences));
  const place = names.find((each) => each.name === name);
  const row = sheets.find((sheet) => sheet.name === place?.sheet)?.rows[(place?.row ?? 0) - 1];
  const [, , unit, origin, , source] = (row ?? []).map(textOf);
  return { unit, origin, source };
}

function notesOf(sheetName: string, differences: Differences): string {
  const sheet = aWorkbook(aShort(differences)).sheets.find(({ name }) => name === sheetName);
  return (sheet?.rows.slice(0, 4) ?? []).map(([cell]) => textOf(cell)).join(' ');
}

describe('an input of the workbook', () => {
  it('that is a US amount under another currency is marked as on the page, and none in US dollars', () => {
    const mark = 'US figure, not converted';
    expect(besides(revenue, { currency: 'IDR' })).toMatchObject({ unit: 'IDR / yr', origin: mark });
    expect(besides(revenue, {}).origin).toBe('default');
    expect(besides('organisation_headcount', { currency: 'IDR' }).origin).toBe('default');
    const entered = { currency: 'IDR', 'organisation.revenuePerHeadPerYear': 4e9 };
    expect(besides(revenue, entered).origin).toBe('changed');
  });

  it('that was entered claims no source', () => {
    expect(besides(labour, {}).source).toContain('U.S. Bureau of Labor Statistics');
    const edited = { typical: 75_000, origin: 'edited' };
    expect(besides(labour, { 'organisation.labourCost': edited })).toMatchObject({
      origin: 'changed',
      source: 'entered',
    });
    const given = { typical: 75_000, origin: 'client' };
    expect(besides(labour, { 'organisation.labourCost': given }).source).toBe('entered');
  });

  it('says whether a labour cost is for an hour or for a year', () => {
    expect(besides(labour, {}).unit).toBe('USD / h');
    expect(besides(labour, { 'organisation.labourCostBasis': 'year' }).unit).toBe('USD / yr');
  });
});

describe('a workbook in another currency', () => {
  it('says what the mark of US amounts means, and how many the results rest on', () => {
    expect(notesOf('Inputs', { currency: 'IDR' })).toContain(
      '“US figure, not converted” is a default in US dollars that stands unchanged under IDR',
    );
    expect(notesOf('Summary', { currency: 'IDR' })).toMatch(
      /The answer rests on \d+ amounts that are still US figures, not converted to IDR\./,
    );
    expect(notesOf('Inputs', {}) + notesOf('Summary', {})).not.toContain('US figure');
  });

  it.each([
    ['USD', 2],
    ['JPY', 0],
    ['IDR', 0],
    ['KWD', 3],
  ])('has the decimals of amounts in %s: %d', (currency, decimals) => {
    expect(aWorkbook(aShort({ currency })).moneyDecimals).toBe(decimals);
  });
});
