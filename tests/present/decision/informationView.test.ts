import { describe, expect, test } from 'vitest';
import type { InformationValue, InputInformation } from '../../../src/engine/index.ts';
import { documentPath, inputName } from '../../../src/present/decision/inputName.ts';
import { informationView } from '../../../src/present/decision/informationView.ts';
import { aView, formats } from '../../support/aView.ts';

const view = aView({ 'plans.1.name': 'Managed' });
const [breakFix, managed] = view.plans;
const rate = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';
const tickets = 'incidentClasses.0.rates.perUserPerMonth';

function anInput(path: string, value: number): InputInformation {
  return { paths: [path], value, standardError: value / 10 };
}

function informed(
  inputs: readonly InputInformation[],
  total: number,
  shown: Partial<InformationValue> = {},
  of = view,
) {
  const information: InformationValue = {
    bestPlanId: managed?.id ?? '',
    means: [],
    total: { value: total, standardError: total / 20 },
    inputs,
    pair: null,
    shares: [],
    ...shown,
  };
  return informationView(of, { information, plans: view.scenario.plans, draws: 400 }, formats);
}

describe('what to find out first', () => {
  test.each<[string, readonly InputInformation[], number, string]>([
    [
      'names the input and its worth in two figures',
      [anInput(tickets, 4_123), anInput(rate, 300)],
      5_000,
      'Knowing “incidents per person, Everyday ticket” is worth up to $4,100; ask that first',
    ],
    [
      'a small worth',
      [anInput(rate, 7.4)],
      9,
      'Knowing “hourly rate, Break-fix” is worth up to $7; ask that first',
    ],
    [
      'a huge worth',
      [anInput(rate, 1.234e9)],
      2e9,
      'Knowing “hourly rate, Break-fix” is worth up to $1.2B; ask that first',
    ],
    [
      'nothing by itself',
      [anInput(rate, 0), anInput(tickets, 0.2)],
      1_550,
      'No single input would change the choice; knowing all of them is worth up to $1,600',
    ],
    [
      'nothing at all',
      [anInput(rate, 0)],
      0,
      'Nothing to find out first: Managed stays cheapest in all 400 draws',
    ],
    [
      'next to nothing',
      [anInput(rate, 0)],
      0.3,
      'Nothing to find out first: over 400 draws no plan saves anything worth naming over Managed',
    ],
    ['no ranges', [], 0, 'No input has a range: there is nothing to find out'],
  ])('%s', (_, inputs, total, title) => {
    expect(informed(inputs, total).title).toBe(title);
  });

  test('a single plan leaves nothing to choose, and no plan nothing to say', () => {
    const one = { ...view, plans: view.plans.slice(1, 2) };
    expect(informed([], 0, {}, one).title).toBe('With Managed alone there is nothing to choose');
    expect(informed([], 0, {}, { ...view, plans: [] }).title).toBe('No plan is shown');
  });

  test('lists at most eight inputs that are worth anything and tabulates all', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      anInput(`incidentClasses.0.x${n}`, 1_200 - 100 * n),
    );
    const { rows, table } = informed([...many, anInput(rate, 0)], 3_000);
    expect(rows.map(({ text }) => text).slice(0, 2)).toEqual(['up to $1,200', 'up to $1,100']);
    expect(rows).toHaveLength(8);
    expect(rows[2]?.share).toBeCloseTo(1_000 / 1_200, 12);
    expect(table.groups.map((group) => group.rows.length)).toEqual([1, 13]);
    expect(table.groups[0]?.rows[0]?.cells).toEqual(['$3,000', '$150', '']);
  });

  test('says how much of the difference of the pair goes with an input', () => {
    const shares = [{ paths: [rate] as const, rankCorrelation: 0.9, share: 0.625 }];
    const pair = [managed?.id ?? '', breakFix?.id ?? ''] as const;
    const { table, explain } = informed([anInput(rate, 0), anInput(tickets, 0)], 0, {
      pair,
      shares,
    });
    expect(explain.join(' ')).toContain(
      `the difference between Managed and ${breakFix?.name} goes`,
    );
    expect(table.columns.at(-1)?.label).toBe(`Share in Managed − ${breakFix?.name}`);
    expect(table.groups[1]?.rows.map(({ cells }) => cells.at(-1))).toEqual(['62.5%', '0%']);
  });
});

describe('the name of an input', () => {
  const { scenario } = view;
  test.each([
    ['organisation.labourCost', 'Loaded labour cost'],
    ['estate.promiseKept', 'Promise kept'],
    [
      'incidentClasses.2.labourHours',
      `Technician time per incident, ${scenario.incidentClasses[2]?.name}`,
    ],
    [rate, `Hourly rate, ${breakFix?.name}`],
    [
      'plans.1.composition.arrangement.service.classTerms.major.responseHours',
      `Response, ${scenario.incidentClasses[2]?.name}, Managed`,
    ],
    [
      'plans.1.composition.arrangement.billing.outOfScope.hourlyRate',
      'Hourly rate, Out-of-scope work, Managed',
    ],
  ])('%s', (path, name) => {
    expect(inputName([path], scenario)).toBe(name);
  });

  test('holds every plan that shares it', () => {
    const twin = rate.replace('plans.0', 'plans.2');
    expect(inputName([rate, twin], scenario)).toBe('Hourly rate, Break-fix and Hybrid');
  });

  test('follows a plan to its place in the document', () => {
    const asked = [scenario.plans[1], scenario.plans[3]].map((plan) => ({ id: plan?.id ?? '' }));
    expect(documentPath('plans.1.composition.staff.fte', asked, scenario)).toBe(
      'plans.3.composition.staff.fte',
    );
    expect(documentPath('organisation.headcount', asked, scenario)).toBe('organisation.headcount');
  });
});
