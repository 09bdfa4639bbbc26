import { describe, expect, it } from 'vitest';
import {
  type AssumptionRow,
  assumptionSections,
  type Standards,
} from '../../../src/exports/report/assumptions.ts';
import { createSourceList } from '../../../src/exports/report/sourceList.ts';
import { createFormats } from '../../../src/present/numbers.ts';
import { citedAt } from '../../../src/scenario/citedAt.ts';
import { quantityOf } from '../../../src/scenario/defaults/cited.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { aScenario } from '../../support/aScenario.ts';

const fee = 'plans.1.composition.arrangement.billing.perUserPerMonth';

function sectionsOf(scenario: Scenario, isChanged: Standards['isChanged'] = () => false) {
  const sources = createSourceList();
  const formats = createFormats('en-US', scenario.currency);
  const standardAt: Standards['standardAt'] = (path) => {
    const cited = citedAt(scenario, path);
    return cited && { figure: cited.figure, typical: quantityOf(cited).typical };
  };
  return {
    sections: assumptionSections({ scenario, formats, sources, standardAt, isChanged }),
    sources,
  };
}

function rowAt(scenario: Scenario, path: string): AssumptionRow | undefined {
  return sectionsOf(scenario)
    .sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
    .find(({ id }) => id === path);
}

describe('an assumption of the report', () => {
  it('that is a default says its value with unit, its range and who stands behind it', () => {
    // 125 to 200 dollars a month are the standard tier of ScopeMSP's guide of 2026.
    expect(rowAt(aScenario(), fee)).toMatchObject({
      label: 'Fee per person',
      value: '$162.50 / month',
      range: '$125–200',
      source: expect.stringMatching(/^ScopeMSP, 2026 \[\d+\]$/),
      mark: 'default',
      isMarked: false,
    });
  });

  it('that was entered claims no source of its own, but names the default that it took the place of', () => {
    const entered = { typical: 149, origin: 'edited' };
    expect(rowAt(aScenario({ [fee]: entered }), fee)).toMatchObject({
      value: '$149 / month',
      range: '',
      source: expect.stringMatching(/^entered; default \$162\.50 \/ month \[\d+\]$/),
      mark: 'changed',
      isMarked: true,
    });
  });

  it('that was entered names its default in the currency of the source', () => {
    const scenario = aScenario({ currency: 'EUR', [fee]: { typical: 149, origin: 'edited' } });
    expect(rowAt(scenario, fee)).toMatchObject({
      value: '€149 / month',
      source: expect.stringMatching(/^entered; default \$162\.50 \/ month \[\d+\]$/),
    });
  });

  it('that the client gave says so, with the note on it', () => {
    const given = { typical: 149, origin: 'client', note: 'Offer of October' };
    expect(rowAt(aScenario({ [fee]: given }), fee)).toMatchObject({
      mark: 'from the client',
      note: 'Note: Offer of October',
    });
  });

  it('that is a US amount under another currency is marked until somebody confirms it', () => {
    const scenario = aScenario({ currency: 'EUR' });
    expect(rowAt(scenario, fee)).toMatchObject({
      value: '€162.50 / month',
      mark: 'US figure, not converted',
      isMarked: true,
    });
    expect(rowAt(scenario, 'organisation.headcount')?.mark).toBe('default');
  });
});

describe('the assumptions of the report', () => {
  it('leave out plans that are hidden and fields that are not set', () => {
    const titles = sectionsOf(aScenario({ 'plans.1.isHidden': true })).sections.map(
      ({ title }) => title,
    );
    expect(titles).toContain('Break-fix');
    expect(titles).not.toContain('Managed (MSP)');
  });

  it('run amounts that are nought by default together, and none that was entered as nought', () => {
    const path = 'organisation.fixedDevices';
    const group = sectionsOf(aScenario()).sections[0]?.groups[0];
    expect(group?.aside).toBe('At zero by default: shared devices');
    expect(rowAt(aScenario(), path)).toBeUndefined();
    expect(rowAt(aScenario({ [path]: { typical: 0, origin: 'client' } }), path)?.value).toBe('0');
  });

  it('name the plan that another follows, not its id', () => {
    const texts = JSON.stringify(sectionsOf(aScenario()).sections);
    expect(texts).toContain('Follows: Managed (MSP)');
  });

  it('show a choice that was changed in a row of its own with its mark', () => {
    const path = 'plans.1.composition.arrangement.service.responseClock';
    const { sections } = sectionsOf(aScenario(), (node) => node.path === path);
    const rows = sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    expect(rows.filter(({ mark }) => mark === 'changed')).toMatchObject([
      { label: 'Response is promised in', value: 'business hours' },
    ]);
  });

  it('cite only sources that are in the list, and every source in the list', () => {
    const { sections, sources } = sectionsOf(aScenario());
    const cited = sections
      .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ source }) => source)))
      .flatMap((source) => [...source.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
    const listed = sources.entries().map(({ number }) => number);
    expect([...new Set(cited)].toSorted((a, b) => a - b)).toEqual(listed);
    expect(listed.length).toBeGreaterThan(10);
  });
});
