import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/exports/csv/csvText.ts';

describe('comma-separated values', () => {
  it('begin with a byte order mark, quote every text and end lines by CR LF', () => {
    expect(
      csvText([
        ['Plan', 'Cost'],
        ['Break-fix', 1234.5],
      ]),
    ).toBe('\ufeff"Plan","Cost"\r\n"Break-fix",1234.5\r\n');
  });

  it('double a quote and keep commas and line breaks inside of a cell', () => {
    expect(csvText([['a "b", c\nd']])).toBe('\ufeff"a ""b"", c\nd"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1'])('neutralise the text %j', (text) => {
    expect(csvText([[text]])).toBe(`\ufeff"'${text}"\r\n`);
  });

  it('leave a negative number a number', () => {
    expect(csvText([[-12.5]])).toBe('\ufeff-12.5\r\n');
  });

  it('give back every text when read by the rules of RFC 4180', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (cells) => {
        const line = csvText([cells]).slice(1, -2);
        const read = [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) =>
          cell.replaceAll('""', '"').replace(/^'(?=[=+\-@\t\r])/, ''),
        );
        expect(read).toEqual(cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')));
      }),
      { numRuns: 50 },
    );
  });
});
