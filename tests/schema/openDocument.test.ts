import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/schema/openDocument.ts';
import { currentVersion } from '../../src/schema/scenario.ts';
import { aScenario } from '../support/aScenario.ts';

const newer = currentVersion + 1;

describe('a document', () => {
  it('of this version opens whole', () => {
    expect(openDocument(aScenario())).toEqual({ kind: 'current', scenario: aScenario() });
  });

  it('of an older version is brought to this one', () => {
    const sample = path.join(import.meta.dirname, 'samples/version-0.json');
    const opened = openDocument(JSON.parse(readFileSync(sample, 'utf8')));
    expect(opened).toMatchObject({ kind: 'current', scenario: { version: currentVersion } });
  });

  it('of a newer version opens as far as it is understood, and says what was left out', () => {
    const { organisation, plans, ...rest } = aScenario();
    const [first, ...others] = plans;
    const document = {
      ...rest,
      version: newer,
      forecast: { kind: 'weather' },
      organisation: { ...organisation, mood: { typical: 1, origin: 'edited' } },
      plans: [first, { id: 'robots', name: 'Robots', composition: { kind: 'robots' } }, ...others],
    };
    expect(openDocument(document)).toEqual({
      kind: 'newer',
      version: newer,
      scenario: aScenario(),
      leftOut: ['organisation.mood', 'plans.1', 'forecast'],
    });
  });

  it('of a newer version is refused where what is missing cannot be left out', () => {
    const { estate: _, ...rest } = aScenario();
    expect(openDocument({ ...rest, version: newer })).toMatchObject({
      kind: 'refused',
      problems: [{ path: 'version' }],
    });
  });

  it('of a newer version is refused where a figure is out of bounds', () => {
    const document = { ...aScenario(), version: newer, horizonMonths: 500 };
    expect(openDocument(document)).toMatchObject({ kind: 'refused' });
  });

  it.each([
    [{}],
    [null],
    [{ format: 'fix-or-fee/scenario', version: 1e300 }],
    [{ ...aScenario(), version: newer, constructor: 1 }],
  ])('that is something else is refused: %#', (document) => {
    expect(openDocument(document)).toMatchObject({ kind: 'refused' });
  });
});
