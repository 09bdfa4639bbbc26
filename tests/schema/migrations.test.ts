import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Migration, migrate, migrateWith, migrations } from '../../src/schema/migrations.ts';
import { readScenarioText } from '../../src/schema/readScenarioText.ts';
import { currentVersion } from '../../src/schema/scenario.ts';
import { aScenario } from '../support/aScenario.ts';

function sample(version: number): string {
  return readFileSync(path.join(import.meta.dirname, `samples/version-${version}.json`), 'utf8');
}

describe('the migrations', () => {
  it('are contiguous and end at the current version', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: currentVersion }, (_, from) => from),
    );
  });

  it.each(migrations.map(({ from }) => from))('open the sample of version %d', (version) => {
    expect(JSON.parse(sample(version))).toMatchObject({ version });
    expect(readScenarioText(sample(version))).toMatchObject({
      ok: true,
      value: { version: currentVersion },
    });
  });

  it('turn the percent of version 0 into shares: 13.6 % is 0.136', () => {
    const { ok, ...opened } = readScenarioText(sample(0));
    expect(JSON.parse(sample(0))).toMatchObject({ estate: { driftPerYear: { typical: 13.6 } } });
    expect(ok).toBe(true);
    expect(opened).toMatchObject({
      value: {
        estate: { driftPerYear: { typical: 0.136, low: 0, high: 0.339 } },
        riskAversion: 0.25,
        needs: { supportHours: 'business', services: [] },
      },
    });
  });

  it('refuse a version newer than the program', () => {
    expect(migrate({ ...aScenario(), version: currentVersion + 1 })).toMatchObject({
      ok: false,
      error: {
        path: 'version',
        sentence: 'is 2, newer than this program knows (1): update the program to open it',
      },
    });
  });

  it.each([undefined, 'one', 0.5, -1])('refuse the version %s', (version) => {
    expect(migrate({ format: 'fix-or-fee/scenario', version })).toEqual({
      ok: false,
      error: { path: 'version', sentence: 'must be a whole number, 0 or more' },
    });
  });
});

describe('the machinery', () => {
  const step = (from: number): Migration => ({
    from,
    name: `step ${from}`,
    step: (document) => ({
      ...document,
      trail: [...((document['trail'] ?? []) as number[]), from],
    }),
  });

  it('runs each step once, in order, from the document’s version on', () => {
    const document = { format: 'fix-or-fee/scenario', version: 1 };
    expect(migrateWith([0, 1, 2, 3].map(step), 4, document)).toEqual({
      ok: true,
      value: { ...document, version: 4, trail: [1, 2, 3] },
    });
  });

  it('leaves a document of the target version as it is', () => {
    const document = { format: 'fix-or-fee/scenario', version: 2 };
    const migrated = migrateWith([0, 1].map(step), 2, document);
    expect(migrated.ok && migrated.value).toBe(document);
  });
});
