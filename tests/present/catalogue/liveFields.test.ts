import { describe, expect, it } from 'vitest';
import {
  liveFields,
  liveFieldsFound,
  mostLiveFields,
  usualLiveFields,
} from '../../../src/present/catalogue/liveFields.ts';
import { aScenario } from '../../support/aScenario.ts';

const scenario = aScenario({ note: 'They overpay.' });
const fields = liveFields(scenario);

describe('the inputs that may stand within reach', () => {
  it('are every figure, choice and switch, each once, and never a text or a note', () => {
    const paths = fields.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeGreaterThan(150);
    expect(paths).toContain('isPresentValue');
    expect(paths.filter((path) => /(?:note|name|currency|startMonth)$/i.test(path))).toEqual([]);
  });

  it('begin with the few that decide most', () => {
    expect(fields[0]).toMatchObject({ path: 'organisation.headcount', group: 'Your organisation' });
  });

  it('are found by words of their names and of what they belong to', () => {
    const [found] = liveFieldsFound(fields, 'managed FEE');
    expect(found?.path).toBe('plans.1.composition.arrangement.billing.perUserPerMonth');
    expect(liveFieldsFound(fields, 'no such input')).toEqual([]);
    expect(liveFieldsFound(fields, ' ')).toEqual(fields);
  });

  it('are three unless others are chosen: the people and what two plans charge', () => {
    const usual = usualLiveFields(scenario);
    expect(usual).toHaveLength(mostLiveFields);
    expect(usual).toEqual([
      'organisation.headcount',
      'plans.0.composition.arrangement.billing.hourly.hourlyRate',
      'plans.1.composition.arrangement.billing.perUserPerMonth',
    ]);
  });
});
