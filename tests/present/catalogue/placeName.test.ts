import { describe, expect, it } from 'vitest';
import { placeName } from '../../../src/present/catalogue/placeName.ts';
import { replaceAt, segmentsOf } from '../../../src/scenario/path.ts';
import { figuresOf } from '../../../src/schema/figures.ts';
import { aScenario } from '../../support/aScenario.ts';

const scenario = aScenario();
const withOverride = replaceAt(scenario, segmentsOf('plans.2.composition.rest.overrides'), {
  'billing.hourly.hourlyRate': { typical: 1, origin: 'edited' },
});

describe('where a path leads, in the words of the page', () => {
  it.each([
    ['organisation.headcount', 'Organisation › People who use IT'],
    ['organisation.headcount.low', 'Organisation › People who use IT › Low'],
    [
      'organisation.headcountSteps.1.month',
      'Organisation › Planned changes of headcount › No. 2 › From month',
    ],
    ['horizonMonths', 'Look ahead'],
    ['needs.supportHours', 'Needs and budget › IT must work in'],
    ['budget.perMonth', 'Needs and budget › Most for support in a month'],
    ['finance.layers.directLosses', 'Money over time › What counts › Count direct losses'],
    ['incidentClasses.2.labourHours', 'Major outage › Technician time per incident'],
    ['incidentClasses.0.seasonality', 'Everyday ticket › Season'],
    ['incidentClasses.0.seasonality.2', 'Everyday ticket › Season › March'],
    ['incidentClasses', 'Kinds of incident'],
    ['plans', 'Plans'],
    ['plans.1', 'Managed (MSP)'],
    ['plans.9', 'Plan 10'],
    ['plans.1.id', 'Managed (MSP) › Id'],
    [
      'plans.0.composition.arrangement.billing.hourly.hourlyRate',
      'Break-fix › Price › Hourly terms › Hourly rate',
    ],
    [
      'plans.0.composition.arrangement.billing.hourly.bands.1.share',
      'Break-fix › Price › Hourly terms › Hours of the day › After hours › Share of incidents',
    ],
    ['plans.1.composition.arrangement.billing.kind', 'Managed (MSP) › Price › Paid by'],
    [
      'plans.1.composition.arrangement.service.classTerms.major.responseHours',
      'Managed (MSP) › Service › Promises by kind of incident › Major outage › Response',
    ],
    ['plans.2.composition.rest.planId', 'Hybrid › The rest › Follows'],
    ['plans.3.composition.staff.fte', 'Internal IT + break-fix › Own staff › Own IT staff'],
    [
      'plans.2.composition.rest.overrides.billing.hourly.hourlyRate',
      'Hybrid › The rest › Terms of its own › Price › Hourly terms › Hourly rate',
    ],
    ['version', 'The version of the file'],
  ])('%s is called “%s”', (path, name) => {
    expect(placeName(withOverride, path)).toBe(name);
  });

  it('has a name for every figure of every example', () => {
    const paths = figuresOf(scenario).map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(200);
    expect(paths.filter((path) => placeName(scenario, path) === undefined)).toEqual([]);
  });

  it('has none where no part of a path has one', () => {
    expect(placeName(scenario, 'more.and.more')).toBeUndefined();
  });

  it.each([undefined, null, 7, 'text', [], { plans: 7 }, { plans: [null], incidentClasses: {} }])(
    'leads through a broken document as far as it goes: %j',
    (broken) => {
      expect(placeName(broken, 'plans.0.composition.month')).toBe('Plan 1 › In month');
      expect(
        placeName(broken, 'plans.0.composition.arrangement.service.classTerms.toString.prevention'),
      ).toBe('Plan 1 › Service › Promises by kind of incident › toString › Prevented');
      expect(placeName(broken, 'organisation.toString')).toBe('Organisation');
    },
  );

  it('keeps a name of any length short, and one from right to left apart', () => {
    const named = (name: string) => ({ plans: [{ name }] });
    expect(placeName(named('n'.repeat(5_000)), 'plans.0')).toBe(`${'n'.repeat(60)}…`);
    expect(placeName(named('תמיכה'), 'plans.0')).toBe('\u2068תמיכה\u2069');
    expect(placeName(named('  '), 'plans.0')).toBe('Plan 1');
  });
});
