import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/exports/workbook/writeWorkbook.ts';
import { fileParts } from '../../support/workbookFile.ts';

/** The formats of numbers in the file of a workbook with one amount of money. */
async function formatsWith(moneyDecimals: number): Promise<readonly string[]> {
  const rows = [[{ kind: 'number', value: 37.36, format: 'money' }]] as const;
  const sheets = [{ name: 'One', rows, widths: [10] }];
  const blob = await writeWorkbook({ sheets, names: [], moneyDecimals });
  const parts = fileParts(Buffer.from(await blob.arrayBuffer()));
  const styles = parts.get('xl/styles.xml') ?? '';
  return [...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, code = '']) => code);
}

describe('money in the file of a workbook', () => {
  it.each([
    [0, '#,##0'],
    [2, '#,##0.00'],
    [3, '#,##0.000'],
  ])('is shown with %d decimals as %s', async (decimals, code) => {
    expect(await formatsWith(decimals)).toEqual([code]);
  });
});
