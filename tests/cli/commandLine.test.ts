import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/cli/commandLine.ts';

function read(words: string) {
  return readCommandLine(words.split(' ').filter((word) => word !== ''));
}

describe('the command line', () => {
  it.each([
    ['a.json', null],
    ['-', null],
    ['a.json --trials 500', { trials: 500, seed: null }],
    ['--trials 10000 --seed 7 a.json', { trials: 10_000, seed: 7 }],
    ['a.json --trials=1 --seed=0', { trials: 1, seed: 0 }],
    ['a.json --seed 9007199254740991 --trials 1000000', { trials: 1e6, seed: 2 ** 53 - 1 }],
  ])('is understood: %s', (words, simulation) => {
    const source = words.startsWith('-') && words.length === 1 ? '-' : 'a.json';
    expect(read(words)).toEqual({ ok: true, value: { source, simulation, hasDecision: false } });
    const asked = read(`--decision ${words}`);
    expect(asked).toEqual({ ok: true, value: { source, simulation, hasDecision: true } });
  });

  it('names the file of a workbook', () => {
    const value = { source: 'a.json', simulation: null, hasDecision: false, workbook: 'out.xlsx' };
    expect(read('a.json --xlsx out.xlsx')).toEqual({ ok: true, value });
    expect(read('a.json --xlsx OUT.XLSX')).toMatchObject({ value: { workbook: 'OUT.XLSX' } });
    const signed = { ...value, workbook: 'a=b.xlsx' };
    expect(read('a.json --xlsx=a=b.xlsx')).toEqual({ ok: true, value: signed });
  });

  it.each([
    ['', 'No scenario is named. Usage: '],
    ['a.json b.json', 'One scenario is evaluated at a time, not a.json and b.json. Usage: '],
    ['--trials 5', 'No scenario is named. Usage: '],
    ['a.json -x', '-x is not an option. Usage: '],
    ['a.json --decision=3', '--decision takes no value (it is 3).'],
    ['a.json --trials=5=6', '(it is 5=6).'],
    ['a.json --trial 5', '--trial is not an option. Usage: '],
    ['a.json --trials', '--trials must be a whole number from 1 to 1000000 (there is none).'],
    ['a.json --trials 0', '--trials must be a whole number from 1 to 1000000 (it is 0).'],
    ['a.json --trials 1000001', '(it is 1000001).'],
    ['a.json --trials 1e3', '(it is 1e3).'],
    ['a.json --trials 1.5', '(it is 1.5).'],
    ['a.json --trials many', '(it is many).'],
    ['a.json --trials --seed', '(it is --seed).'],
    ['a.json --trials 5 --trials 6', '--trials is given twice.'],
    ['a.json --trials 5 --seed -1', '--seed must be a whole number from 0 to 9007199254740991'],
    ['a.json --trials 5 --seed 9007199254740992', '(it is 9007199254740992).'],
    ['a.json --seed 5', '--seed needs --trials'],
    ['a.json --xlsx', '--xlsx needs the name of a file (there is none).'],
    ['a.json --xlsx --trials', '--xlsx needs the name of a file (it is --trials).'],
    ['a.json --xlsx --trials 10', '--xlsx needs the name of a file (it is --trials).'],
    ['--xlsx --trials 10 a.json', '--xlsx needs the name of a file (it is --trials).'],
    [
      '--xlsx --decision a.json',
      '--xlsx needs the name of a file that ends in .xlsx (it is a.json).',
    ],
    ['a.json --xlsx --decision', '--xlsx needs the name of a file (there is none).'],
    ['a.json --xlsx a.json', '--xlsx needs the name of a file that ends in .xlsx (it is a.json).'],
    ['a.json --xlsx=out.xls', '(it is out.xls).'],
    ['a.json --xlsx out/.xlsx', '(it is out/.xlsx).'],
    ['a.json --xlsx -', '--xlsx needs the name of a file (it is -).'],
  ])('is refused with a sentence: %s', (words, sentence) => {
    const result = read(words);
    expect(result.ok ? '' : result.error).toContain(sentence);
  });
});
