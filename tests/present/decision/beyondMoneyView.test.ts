import { describe, expect, test } from 'vitest';
import { planFacts, scalability } from '../../../src/engine/index.ts';
import {
  beyondMoneyView,
  type PlanBeyondMoney,
} from '../../../src/present/decision/beyondMoneyView.ts';
import {
  aContract,
  anArrangement,
  anInput,
  aPlan,
  aStaff,
  aSubscription,
} from '../../support/anEngineInput.ts';
import { formats } from '../../support/aView.ts';

const bare = anArrangement().coverage;
const full = {
  ...bare,
  changesDecidedBy: 'provider',
  services: Object.fromEntries(
    Object.keys(bare.services).map((id) => [id, { by: 'included', hours: 'extended' }]),
  ) as unknown as typeof bare.services,
} as const;
const contract = aContract({
  termMonths: 36,
  isAutoRenewed: true,
  earlyTerminationShare: 0.5,
  noticeMonths: 1,
});
const managed = anArrangement({
  billing: aSubscription({ flatPerMonth: 200, contract }),
  coverage: full,
});

const plans = [
  aPlan('Break-fix', anArrangement()),
  aPlan('Managed', managed),
  aPlan('Hybrid', {
    kind: 'mix',
    criticalShare: { everything: 0.5 },
    critical: { kind: 'sameAs', planId: 'Managed', overrides: {} },
    rest: { kind: 'sameAs', planId: 'Break-fix', overrides: {} },
  }),
  aPlan('Staff', {
    kind: 'staffFirst',
    staff: aStaff({ fte: 1, turnoverPerYear: 0.2, coverage: full }),
    overflow: { kind: 'sameAs', planId: 'Break-fix', overrides: {} },
  }),
  aPlan('Move', {
    kind: 'switch',
    fromPlanId: 'Break-fix',
    toPlanId: 'Managed',
    month: 4,
    parallelMonths: 0,
  }),
];
const input = anInput({ horizonMonths: 14, plans });

function beyond(ids: readonly string[], billVariation: number | null = 0.123) {
  const shown = ids.map(
    (id): PlanBeyondMoney => ({
      name: id,
      facts: planFacts(input, id),
      scale: scalability(input, id),
      billVariation,
    }),
  );
  return beyondMoneyView(shown, 'all in', formats);
}

function cells(ids: readonly string[], rowId: string, billVariation?: number | null) {
  const { groups } = beyond(ids, billVariation).table;
  return groups.flatMap(({ rows }) => rows).find(({ id }) => id === rowId)?.cells;
}

/** Headers of the rows about steadiness and growth. */
function costHeaders(of: typeof input): readonly string[] {
  const shown = {
    name: 'Managed',
    facts: planFacts(of, 'Managed'),
    scale: scalability(of, 'Managed'),
    billVariation: null,
  };
  const rows = beyondMoneyView([shown], 'bills', formats).table.groups.at(-1)?.rows ?? [];
  return rows.map(({ header }) => header);
}

describe('beyond money', () => {
  test.each([
    [
      ['Break-fix', 'Managed'],
      'Break-fix leaves 9 of 9 services to nobody, in part or in whole; Managed leaves none',
    ],
    [
      ['Break-fix', 'Hybrid'],
      'Break-fix and Hybrid leave 9 of 9 services to nobody, in part or in whole',
    ],
    [['Managed', 'Staff'], 'Every service is covered under every plan'],
    [['Managed'], 'Every service is covered'],
    [[], 'No plan is shown'],
  ])('%j: %s', (ids, title) => {
    expect(beyond(ids).title).toBe(title);
  });

  test('names every gap', () => {
    expect(beyond(['Managed', 'Break-fix']).gaps).toEqual([
      'Break-fix: nobody for help desk, monitoring, patching, backup, endpoint security, security response, compliance reporting, strategic planning and hardware',
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['term', ['No contract', '36 months, renews automatically', '36 months, renews automatically']],
    ['notice', ['No contract', '1 month', '1 month']],
    // After 12 months 24 are left at 100 each; after 1 month 35. Half the flat fee is not halved in a mix.
    ['exitYear', ['Nothing', '$2,400', '$2,400']],
    ['exitMost', ['Nothing', '$3,500, in month 2', '$3,500, in month 2']],
    [
      'patching',
      [
        'Nobody',
        'Included, extended hours',
        'Included, extended hours on critical systems; Nobody on other systems',
      ],
    ],
    ['changes', ['You', 'The provider', 'The provider on critical systems; You on other systems']],
    ['access', ['You', 'You', 'You']],
  ])('%s of break-fix, managed and hybrid', (id, expected) => {
    expect(cells(['Break-fix', 'Managed', 'Hybrid'], id)).toEqual(expected);
  });

  test('has the charge for leaving in each month, where there is any', () => {
    expect(beyond(['Break-fix']).exit).toBeNull();
    const exit = beyond(['Break-fix', 'Managed']).exit;
    expect(exit?.columns.map(({ label }) => label)).toEqual(['Leaving', 'Break-fix', 'Managed']);
    const rows = exit?.groups[0]?.rows ?? [];
    // Who leaves in month 1 never began; in month n > 1 there are 37 − n months left at 100 each.
    expect(rows.map((row) => row.cells[1])).toEqual([
      'Nothing',
      ...Array.from(
        { length: 14 },
        (_, left) => `$${(3_500 - 100 * left).toLocaleString('en-US')}`,
      ),
    ]);
    expect(rows.map(({ header }) => header)).toEqual([
      ...Array.from({ length: 14 }, (_, month) => `In month ${month + 1}`),
      'After the last month',
    ]);
  });

  test('tells the charge after a year of a horizon of a year', () => {
    const year = { ...input, horizonMonths: 12 };
    const facts = planFacts(year, 'Managed');
    const shown = { name: 'Managed', facts, scale: [], billVariation: null };
    const { groups } = beyondMoneyView([shown], 'all in', formats).table;
    expect(groups.flatMap(({ rows }) => rows).find(({ id }) => id === 'exitYear')?.cells).toEqual([
      '$2,400',
    ]);
  });

  test('says whom planned steps lead to, which are scaled along', () => {
    const steps = [{ month: 3, change: 20 }];
    const growing = {
      ...input,
      organisation: { ...input.organisation, headcount: 10, headcountSteps: steps },
    };
    const headers = costHeaders(growing);
    expect(headers.slice(1)).toEqual([
      'Cost per person per month with 5 to 15 people, bills',
      'Cost per person per month with 10 to 30 people, bills',
      'Cost per person per month with 20 to 60 people, bills',
    ]);
  });

  test('has one row where half of the people are as many', () => {
    const one = { ...input, organisation: { ...input.organisation, headcount: 1 } };
    const headers = costHeaders(one);
    expect(headers).toEqual([
      'A month’s bill varies by',
      'Cost per person per month with 1 person, bills',
      'Cost per person per month with 2 people, bills',
    ]);
  });

  test('says whom people call and who stands behind', () => {
    expect(cells(['Staff', 'Move'], 'contact')).toEqual([
      'Own staff (1 person, 0.2 leaving a year)',
      'Whoever is called, by the hour until month 3; The provider under contract from month 4',
    ]);
    expect(cells(['Staff', 'Move'], 'escalation')).toEqual([
      'Whoever is called, by the hour',
      'Nobody',
    ]);
    expect(cells(['Staff'], 'changes')).toEqual(['You and the provider']);
  });

  test('has the cost per person at other sizes and how unsteady the bill is', () => {
    expect(cells(['Managed'], 'scale-0.5')).toEqual(['$40']);
    expect(cells(['Managed'], 'scale-2')).toEqual(['$10']);
    expect(cells(['Managed'], 'variation')).toEqual(['± 12.3%']);
    expect(cells(['Managed'], 'variation', null)).toEqual(['—']);
    const heads = beyond(['Managed'])
      .table.groups.at(-1)
      ?.rows.map(({ header }) => header);
    expect(heads).toContain('Cost per person per month with 5 people, all in');
  });
});
