import { describe, expect, test } from 'vitest';
import {
  exactInputText,
  fieldText,
  type InputName,
  inputNameOf,
  inputText,
} from '../../../src/present/decision/namedInput.ts';
import { createFormats } from '../../../src/present/numbers.ts';
import { aScenario } from '../../support/aScenario.ts';
import { formats } from '../../support/aView.ts';

const scenario = aScenario();

function nameAt(path: string): InputName {
  const name = inputNameOf(scenario, path);
  if (name === undefined) throw new Error(path);
  return name;
}

const hourly = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';
const fee = 'plans.1.composition.arrangement.billing.perUserPerMonth';

describe('an input by itself', () => {
  test.each([
    ['organisation.headcount', 'People who use IT'],
    ['incidentClasses.0.rates.perUserPerMonth', 'Tickets per person'],
    [hourly, 'Hourly rate, Break-fix'],
    ['estate.promiseKept', /promise/i],
    ['incidentClasses.2.reactiveResponseHours', /^Response of an hourly provider, Major/],
    [
      'plans.1.composition.arrangement.service.classTerms.major.responseHours',
      /^Response, Major.*, Managed \(MSP\)$/,
    ],
  ])('%s is called “%s”', (path, label) => {
    if (typeof label === 'string') expect(nameAt(path).label).toBe(label);
    else expect(nameAt(path).label).toMatch(label);
  });

  test('reads as its field does where it is what is entered', () => {
    expect(fieldText(nameAt(hourly), 149.95, formats)).toBe('$149.95 / h');
    expect(fieldText(nameAt(fee), 162.5, formats)).toBe('$162.50 / month');
  });

  test('keeps a currency apart from its figure where the locale does', () => {
    const francs = createFormats('en-US', 'CHF');
    expect(inputText(nameAt(fee), 182, francs)).toMatch(/^CHF\s182 \//);
    expect(exactInputText(nameAt(fee), 182.5, francs)).toMatch(/^CHF\s182\.5 \//);
    expect(inputText(nameAt(fee), 182, formats)).toMatch(/^\$182 \//);
  });

  test('a path that leads nowhere has no name', () => {
    expect(inputNameOf(scenario, 'organisation.nothing')).toBeUndefined();
  });

  test.each([
    ['organisation.headcount', 22, '22'],
    [fee, 168.4271, '$168 / month'],
    ['incidentClasses.0.rates.perUserPerMonth', 0.24321, '0.243 / month'],
    ['organisation.headcountGrowthPerYear', 0.0512, '5.12 % / yr'],
    ['organisation.headcountGrowthPerYear', -0.05, '−5 % / yr'],
    [hourly, 12_345.6, '$12,300 / h'],
  ])('%s at %d reads “%s”', (path, value, text) => {
    expect(inputText(nameAt(path), value, formats)).toBe(text);
  });

  test('an outage rate is told per year, as its field shows it', () => {
    expect(inputText(nameAt('incidentClasses.2.rates.perSitePerMonth'), 0.05, formats)).toBe(
      '0.6 / year',
    );
  });

  test('the exact text says it to twelve figures', () => {
    expect(exactInputText(nameAt(fee), 168.427193512345, formats)).toBe('$168.427193512 / month');
  });
});
