import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculated } from '../../../src/exports/workbook/calculated.ts';
import { formulaValue } from '../../../src/exports/workbook/formulaValue.ts';
import type { FormulaCell, Workbook } from '../../../src/exports/workbook/sheet.ts';
import { writeWorkbook } from '../../../src/exports/workbook/writeWorkbook.ts';
import { createPreset } from '../../../src/scenario/presets.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { anyScenario } from '../../support/anyScenario.ts';
import { aWorkbook } from '../../support/aWorkbook.ts';
import { withEveryPlan } from '../../support/everyPlan.ts';
import { recalculate } from '../../support/recalculate.ts';
import { fileParts } from '../../support/workbookFile.ts';

/** The default scenario with every plan there is, over few months. */
function aShort(horizonMonths: number): Scenario {
  const scenario = withEveryPlan(createPreset('agency', { startMonth: '2027-11' }));
  return { ...scenario, horizonMonths };
}

interface Placed {
  readonly cell: FormulaCell;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function formulasOf({ sheets }: Workbook): readonly Placed[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell?.kind === 'formula' ? [{ cell, sheet: name, row: at + 1, column: column + 1 }] : [],
      ),
    ),
  );
}

describe('a calculated workbook', () => {
  it('has a value in every formula, the one that another formula engine finds', () => {
    const workbook = calculated(aWorkbook(aShort(2)));
    const { at } = recalculate(workbook);
    const formulas = formulasOf(workbook);
    expect(formulas.length).toBeGreaterThan(10_000);
    const wrong = formulas.flatMap(
      ({ cell: { cached = Number.NaN, formula }, sheet, row, column }) => {
        const found = at(sheet, row, column);
        const error = Math.abs(cached - found) / Math.max(1e-6, Math.abs(found));
        return error < 1e-6
          ? []
          : [`${sheet} ${row}.${column}: ${cached} for ${found}, ${formula}`];
      },
    );
    expect(wrong).toEqual([]);
  });

  it('has one in every formula of whatever a person may enter', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const workbook = calculated(aWorkbook({ ...scenario, horizonMonths: 2 }));
        expect(formulasOf(workbook).filter(({ cell }) => cell.cached === undefined)).toEqual([]);
      }),
      { numRuns: 5, seed: 20_261_123 },
    );
  });

  it('has them in its file', async () => {
    const scenario = aShort(1);
    const workbook = aWorkbook({ ...scenario, plans: scenario.plans.slice(0, 1) });
    const blob = await writeWorkbook(calculated(workbook));
    const parts = fileParts(Buffer.from(await blob.arrayBuffer()));
    const texts = [...parts]
      .filter(([path]) => path.includes('worksheets/'))
      .map(([, text]) => text);
    const cells = texts.flatMap((text) => text.match(/<c [^>]*><f>.*?<\/c>/g) ?? []);
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.filter((cell) => !/<v>-?[\d.e+-]+<\/v>/.test(cell))).toEqual([]);
  });
});

describe('the value of a formula', () => {
  const cells = new Map([
    ['One 1.1', 7],
    ['One 2.1', 3],
    ['It’s "2" 1.28', 4],
  ]);
  const known = {
    at: ({ sheet, row, column }: { sheet: string; row: number; column: number }) =>
      cells.get(`${sheet} ${row}.${column}`),
    named: (name: string) => (name === 'a_1' ? 5 : undefined),
  };

  it.each([
    ['-2^2', 4],
    ['1++2-+3', 0],
    ['2-3-4', -5],
    ['2^3^2', 64],
    ['12/2/3*(1+1)', 4],
    ['1E-3*2E3', 2],
    ['A1+$A$2*a_1', 22],
    ['\'It’s "2"\'!AB1', 4],
    ['SUM(A1:A3,1)', 11],
    ['MIN(One!$A$1:A$3)', 3],
    ['SUMPRODUCT(A1:A2,A1:A2)', 58],
    ['IF(AND(A1>=7,OR(A2<>3,a_1=5)),INT(-1.5),0)', -2],
    ['ROUNDUP(1.2,0)+ROUNDUP(-1.2,0)', 0],
    ['MOD(-1,12)', 11],
    ['NORMSDIST(0)+LN(EXP(2))+SQRT(4)*PI()/PI()', 4.5],
  ])('%s is %d', (formula, value) => {
    expect(formulaValue(formula, 'One', known)).toBeCloseTo(value, 12);
  });

  it('of a gamma variable with the shape 1 is that of an exponential one', () => {
    expect(formulaValue('GAMMADIST(2,1,4,TRUE)', 'One', known)).toBeCloseTo(1 - Math.exp(-0.5), 12);
  });
});
