import { describe, expect, it } from 'vitest';
import { schemaRefusal } from '../../src/present/schemaRefusal.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import { parseScenario } from '../../src/schema/parseScenario.ts';
import { readScenarioText } from '../../src/schema/readScenarioText.ts';
import { aScenario } from '../support/aScenario.ts';

type Differences = Parameters<typeof aScenario>[0];

function refusalOf(differences: Differences, locale: string): string {
  const parsed = parseScenario(aScenario(differences));
  if (parsed.ok) throw new Error('The scenario is sound.');
  return parsed.error.map((problem) => schemaRefusal(problem, locale)).join('; ');
}

const plan = aScenario().plans[0];
const quarters = Array.from({ length: 12 }, (_, month) => (month === 0 ? 2.5 : 1));

describe('a refusal of the schema', () => {
  it.each<[string, Differences]>([
    ['must be between 1 and 20.000 (it is 0)', { 'organisation.headcount': 0 }],
    ['must be between 1 and 20.000 (it is −1.234)', { 'organisation.headcount': -1_234 }],
    [
      'must be a whole number between 1 and 20.000 (it is 1.000,5)',
      { 'organisation.headcount': 1_000.5 },
    ],
    [
      'must not be above the typical value (it is 0,8, typical 0,5)',
      { 'estate.promiseKept': { low: 0.8, typical: 0.5, origin: 'edited' } },
    ],
    [
      'must not be below the typical value (it is 0,2, typical 0,5)',
      { 'estate.promiseKept': { typical: 0.5, high: 0.2, origin: 'edited' } },
    ],
    [
      'is 2.027, newer than this program knows (1): update the program to open it',
      { version: 2_027 },
    ],
    ['must have 1 or more entries', { plans: [] }],
    ['must have 8 entries at most', { plans: Array.from({ length: 9 }, () => plan) }],
    ['must have 2.000 characters at most', { note: 'n'.repeat(2_001) }],
    ['must have a mean of 1 (it is 1,125)', { 'incidentClasses.0.seasonality': quarters }],
    ['must not be empty', { name: '' }],
  ])('reads in German figures: %s', (sentence, differences) => {
    expect(refusalOf(differences, 'de-DE')).toBe(sentence);
  });

  it.each([
    ['en-IN', 'must be between 0 and 1,00,000 (it is −1)'],
    ['de-DE', 'must be between 0 and 100.000 (it is −1)'],
    ['en-US', 'must be between 0 and 100,000 (it is −1)'],
  ])('groups as %s does: %s', (locale, sentence) => {
    expect(refusalOf({ 'organisation.servers': -1 }, locale)).toBe(sentence);
  });

  it('counts the factors of a season in the locale’s digits', () => {
    const short = { 'incidentClasses.0.seasonality': Array.from({ length: 11 }, () => 1) };
    expect(refusalOf(short, 'ar-EG')).toBe('must have twelve factors or none (it has ١١)');
  });

  it('of a file that is no JSON counts its lines in the locale’s figures', () => {
    const read = readScenarioText(`${'\n'.repeat(1_233)}oops`);
    const [problem] = read.ok ? [] : read.error;
    expect(problem && schemaRefusal(problem, 'de-DE')).toContain('at line 1.234:');
  });

  it('of an action reads in the locale’s figures too', () => {
    const outcome = applyAction(aScenario(), {
      kind: 'setTypical',
      path: 'organisation.headcount',
      typical: 20_001,
    });
    expect(!outcome.ok && schemaRefusal(outcome.error, 'de-DE')).toBe(
      'must be between 1 and 20.000 (it is 20.001)',
    );
  });

  it('names what is no number in words', () => {
    const outcome = applyAction(aScenario(), {
      kind: 'setTypical',
      path: 'organisation.headcount',
      typical: Number.NaN,
    });
    expect(!outcome.ok && schemaRefusal(outcome.error, 'de-DE')).toContain('(it is not a number)');
  });
});
