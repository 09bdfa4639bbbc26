import { describe, expect, it } from 'vitest';
import { entryRefusal } from '../../src/present/entryRefusal.ts';
import { fileRefusal, placedRefusal } from '../../src/present/placedRefusal.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import type { Action } from '../../src/scenario/action.ts';
import { parseScenario } from '../../src/schema/parseScenario.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { aScenario, type Differences } from '../support/aScenario.ts';
import { tieredScenario, visitTiers } from '../support/visitTiers.ts';

const share = 'plans.0.composition.arrangement.billing.hourly.bands.1.share';
const inWords =
  'Break-fix › Price › Hourly terms › Hours of the day › After hours › Share of incidents';

function problemOf(document: unknown) {
  const parsed = parseScenario(document);
  if (parsed.ok) throw new Error('The scenario is sound.');
  const [problem] = parsed.error;
  if (problem === undefined) throw new Error('There is no reason.');
  return problem;
}

function refused(say: typeof fileRefusal, differences: Differences, locale = 'en-US'): string {
  const document = aScenario(differences);
  return say(problemOf(document), document, locale);
}

describe('a refused document', () => {
  it('is told by plan, field and bounds as the page shows them', () => {
    expect(refused(placedRefusal, { [share]: 1.07 })).toBe(
      `${inWords} must be between 0 % and 100 % (it is 107 %)`,
    );
    expect(refused(placedRefusal, { [share]: -0.001 }, 'de-DE')).toBe(
      `${inWords} must be between 0 % and 100 % (it is −0,1 %)`,
    );
  });

  it('of a file is told with the path and the figures that it holds', () => {
    expect(refused(fileRefusal, { [share]: 1.07 })).toBe(
      `${inWords} must be between 0 and 1 (it is 1.07). In the file: ${share}`,
    );
  });

  it('names the end of a range', () => {
    const promiseKept = { low: 0.8, typical: 0.5, origin: 'edited' };
    expect(refused(placedRefusal, { 'estate.promiseKept': promiseKept })).toBe(
      'Condition and promise › Promise kept › Low must not be above the typical value (it is 80 %, typical 50 %)',
    );
  });

  it('has its path where it has no other name', () => {
    expect(fileRefusal({ path: 'more.of', sentence: 'is missing' }, {}, 'en-US')).toBe(
      'more.of is missing',
    );
    expect(placedRefusal({ path: 'more.of', sentence: 'is missing' }, {}, 'en-US')).toBe(
      'more.of is missing',
    );
  });

  it('that is no scenario at all has no place', () => {
    for (const say of [fileRefusal, placedRefusal]) {
      expect(say(problemOf({}), {}, 'en-US')).toBe('This is not a Fix or Fee scenario.');
    }
  });
});

describe('a refused entry', () => {
  const said = (
    action: Action & { readonly path: string },
    of: Scenario = tieredScenario,
  ): string => {
    const outcome = applyAction(of, action);
    return outcome.ok ? '' : entryRefusal(outcome.error, of, action.path, 'en-US');
  };

  it('is “it” in its own field, in the field’s figures', () => {
    expect(said({ kind: 'setTypical', path: 'estate.promiseKept', typical: 1.2 })).toBe(
      'Not accepted: it must be between 0 % and 100 % (it is 120 %).',
    );
    expect(said({ kind: 'setTypical', path: `${visitTiers}.1.fromHours`, typical: 1 })).toBe(
      'Not accepted: it must be above the tier before it.',
    );
  });

  it('names the place where something else would be wrong', () => {
    expect(said({ kind: 'setTypical', path: `${visitTiers}.0.fromHours`, typical: 5 })).toBe(
      'Not accepted: Break-fix › Price › Hourly terms › Rates by length of visit › No. 2 › From billed hours must be above the tier before it.',
    );
  });
});
