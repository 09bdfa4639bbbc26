import { describe, expect, it } from 'vitest';
import { readScenarioFile } from '../../../src/features/start/readScenarioFile.ts';
import { writeScenario } from '../../../src/schema/writeScenario.ts';
import { aScenario } from '../../support/aScenario.ts';

const file = (text: string, name = 'quote.json') => new File([text], name);

describe('reading a scenario file', () => {
  it('gives the scenario that was saved', async () => {
    const scenario = aScenario({ name: 'Saved before' });
    expect(await readScenarioFile(file(writeScenario(scenario)), 'en-US')).toEqual({
      ok: true,
      scenario,
    });
  });

  it('names the line at which a file is broken', async () => {
    const read = await readScenarioFile(
      file('{\n  "format": "fix-or-fee/scenario",\n  oops\n}'),
      'en-US',
    );
    expect(read).toMatchObject({ ok: false, fileName: 'quote.json' });
    expect(read).toMatchObject({ reasons: [expect.stringMatching(/line 3/)] });
  });

  it('names the field and the reason, a few of them', async () => {
    const scenario = {
      ...aScenario(),
      horizonMonths: 0,
      seed: 'x',
      currency: 'dollars',
      plans: [],
    };
    const read = await readScenarioFile(file(JSON.stringify(scenario)), 'en-US');
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.reasons.length).toBeLessThanOrEqual(6);
    expect(read.reasons.join('\n')).toMatch(/Currency must be .*In the file: currency/);
  });

  it('names bounds and values as the locale writes them', async () => {
    const text = JSON.stringify(aScenario({ 'organisation.headcount': 20_000.5 }));
    const read = await readScenarioFile(file(text), 'de-DE');
    expect(read).toMatchObject({
      reasons: [
        'Organisation › People who use IT must be a whole number between 1 and 20.000 (it is 20.000,5). In the file: organisation.headcount',
      ],
    });
  });

  it('refuses what cannot be read', async () => {
    const unreadable = Object.assign(file(''), {
      text: async () => Promise.reject(new Error('gone')),
    });
    expect(await readScenarioFile(unreadable, 'en-US')).toMatchObject({
      reasons: ['The browser could not read this file.'],
    });
  });

  it('refuses what is far too large without reading it', async () => {
    const huge = Object.defineProperty(file('{}'), 'size', { value: 1e9 });
    expect(await readScenarioFile(huge, 'en-US')).toMatchObject({
      reasons: ['The file is too large to be a scenario.'],
    });
  });
});
