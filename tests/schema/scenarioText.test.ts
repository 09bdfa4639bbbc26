import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenarioText } from '../../src/schema/readScenarioText.ts';
import { writeScenario } from '../../src/schema/writeScenario.ts';
import { aScenario } from '../support/aScenario.ts';
import { anyScenario } from '../support/anyScenario.ts';

function reason(text: string): string {
  const read = readScenarioText(text);
  return read.ok ? 'accepted' : (read.error[0]?.sentence ?? '');
}

describe('a scenario file', () => {
  it('opens as the scenario that was written', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(readScenarioText(writeScenario(scenario))).toEqual({ ok: true, value: scenario });
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('is the same text whatever the order of keys in memory', () => {
    const scenario = aScenario();
    const reversed = Object.fromEntries(Object.entries(scenario).toReversed()) as typeof scenario;
    expect(writeScenario(reversed)).toBe(writeScenario(scenario));
    expect(writeScenario(scenario)).toMatch(
      /^\{\n {2}"format": "fix-or-fee\/scenario",\n {2}"version": 1,/,
    );
  });

  it('may begin with a byte order mark', () => {
    expect(readScenarioText(`\uFEFF${writeScenario(aScenario())}`).ok).toBe(true);
  });

  it.each([
    ['nothing', '', /^The file is empty\.$/],
    ['spaces', '  \n', /^The file is empty\.$/],
    ['a comma too many', '{\n  "a": 1,\n}', /^The file is not valid JSON at line 3: /],
    ['a comma too few', '{\n  "a": 1\n  "b": 2}', /^The file is not valid JSON at line 3: /],
    ['an end too early', '{"a":\n\n', /^The file is not valid JSON at line 1: /],
    ['a word that is none', '[1,\n2,\nx]', /^The file is not valid JSON at line 3: /],
    ['a text over two lines', '{"a": "\n"}', /^The file is not valid JSON at line 1: /],
    ['a second value', '{} {}', /^The file is not valid JSON at line 1: /],
    ['an open list', '[', /^The file is not valid JSON at line 1: /],
    ['another document', '"text"', /^This is not a Fix or Fee scenario\.$/],
    ['five million digits', '9'.repeat(5_000_001), /^The file is too large to be a scenario\.$/],
  ])('with %s is refused, with line and reason', (_, text, sentence) => {
    expect(reason(text)).toMatch(sentence);
  });

  it.each([
    [
      'a table',
      'item,cost\r\nFee,150',
      /^The file is not valid JSON at line 1: .+\. Only scenario /,
    ],
    [
      'a quoted table',
      '"item","cost"',
      /^The file is not valid JSON at line 1: .+\. Only scenario /,
    ],
    [
      'a workbook',
      'PK\u0003\u0004\uFFFD',
      /^The file is not valid JSON at line 1: .+\. Only scenario /,
    ],
    ['a broken scenario', ' {\n"a" 1}', /^The file is not valid JSON at line 2: [^.]+\.$/],
  ])('that is %s is told which files can be opened, unless it is one', (_, text, sentence) => {
    expect(reason(text)).toMatch(sentence);
  });

  it('broken anywhere is refused at the line that was broken', () => {
    const lines = writeScenario(aScenario()).split('\n');
    fc.assert(
      fc.property(fc.nat({ max: lines.length - 2 }), (at) => {
        const broken = lines.with(at, `${lines[at]} §`).join('\n');
        expect(reason(broken)).toContain(`line ${(at + 1).toLocaleString('en-US')}:`);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
