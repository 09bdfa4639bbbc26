import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectScenario } from '../../src/engine/index.ts';
import { planCards } from '../../src/present/planCards.ts';
import { type ResultView, resultView } from '../../src/present/resultView.ts';
import { workingsOf } from '../../src/present/workings.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import { anyScenario } from '../support/anyScenario.ts';
import { aView, formats } from '../support/aView.ts';

function stepsOf(view: ResultView, planId: string) {
  const plan = workingsOf(view, formats).find((each) => each.planId === planId);
  return new Map(plan?.sections.flatMap(({ steps }) => steps).map((step) => [step.id, step]));
}

const amounts = (text = '') =>
  [...text.matchAll(/\$([\d,.]*\d)/g)].map(([, digits = '']) => Number(digits.replaceAll(',', '')));
const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

test('steps have ids of their own', () => {
  for (const { sections } of workingsOf(aView(), formats)) {
    const ids = sections.flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

describe('from the inputs to the headline', () => {
  test.each([false, true])('printed lines add up to it (present value: %s)', (isPresentValue) => {
    const view = aView({ isPresentValue });
    const cards = planCards(view, null, formats);
    for (const [index, { planId }] of workingsOf(view, formats).entries()) {
      const steps = stepsOf(view, planId);
      const bills = steps.get('supportSpend');
      const allIn = steps.get('allIn');
      expect(sum(amounts(bills?.figures))).toBe(amounts(bills?.result)[0]);
      expect(sum(amounts(allIn?.figures))).toBe(amounts(allIn?.result)[0]);
      expect(allIn?.result).toBe(cards[index]?.amount);
      expect(bills?.result).toBe(cards[index]?.facts[0]?.value);
    }
  });

  test('a fee is people times price, with the minimum and the discount where there are any', () => {
    const billing = 'plans.1.composition.arrangement.billing';
    const fee = {
      [`${billing}.perUserPerMonth`]: 129,
      [`${billing}.flatPerMonth`]: 200,
      [`${billing}.monthlyMinimum`]: 0,
    };
    expect(stepsOf(aView(fee), 'managed').get('fees')).toMatchObject({
      figures: '$200.00 + 22 × $129.00',
      result: '$3,038.00',
    });
    const more = { ...fee, [`${billing}.termDiscount`]: 0.1, [`${billing}.monthlyMinimum`]: 500 };
    expect(stepsOf(aView(more), 'managed').get('fees')).toMatchObject({
      figures: 'max($500.00, ($200.00 + 22 × $129.00) × (1 − 10%))',
      result: '$2,734.20',
    });
  });

  test('one incident a month of a fixed length is arithmetic', () => {
    const terms = 'plans.0.composition.arrangement.billing.hourly';
    const view = aView({
      'incidentClasses.0.rates.perUserPerMonth': 0,
      'incidentClasses.1.rates.perDevicePerMonth': 0,
      'incidentClasses.2.rates.perSitePerMonth': 0,
      'incidentClasses.3.rates.perOrganisationPerMonth': 1,
      'incidentClasses.3.labourHours': 10,
      'incidentClasses.3.labourCv': 0,
      'incidentClasses.3.isLabourInDirectLoss': false,
      [`${terms}.hourlyRate`]: 150,
      [`${terms}.bands`]: [],
      [`${terms}.remote.price`]: {
        kind: 'multiplier',
        multiplier: { typical: 1, origin: 'edited' },
      },
      [`${terms}.onSite.price`]: {
        kind: 'multiplier',
        multiplier: { typical: 1, origin: 'edited' },
      },
    });
    // 10 h × $150, every month
    expect(stepsOf(view, 'break-fix').get('labour')).toMatchObject({
      figures: '1 × $1,500.00 = 10 h × $150.00',
      result: '$1,500.00',
    });
  });

  test('own staff show their hours and what lies beyond them', () => {
    const labour = stepsOf(aView(), 'internal').get('labour');
    expect(labour?.figures).toMatch(
      /^own staff’s hours: 1 FTE × 1,500 h \/ 12 × \(1 − 8%\) = 115 h a month; beyond them /,
    );
    expect(labour?.note).toMatch(/approximated by a gamma distribution/);
  });

  test('a mix splits its incidents by the share that arises on each side', () => {
    const steps = stepsOf(aView({ 'incidentClasses.0.criticalWeight': 1 }), 'hybrid');
    // weight 1: q = 0.3 / (0.3 + 0.7)
    expect(steps.get('under-everyday-0')?.figures).toMatch(/× 30% ×/);
    expect(steps.get('under-everyday-1')?.figures).toMatch(/× 70% ×/);
  });

  test('a switch says which plan month 1 is under', () => {
    const composition = {
      kind: 'switch',
      fromPlanId: 'break-fix',
      toPlanId: 'managed',
      month: 13,
      parallelMonths: 0,
    };
    const plan = workingsOf(aView({ 'plans.3.composition': composition }), formats)[3];
    expect(plan?.sections[1]?.intro).toMatch(
      /^Break-fix until month 12, Managed \(MSP\) from month 13 on\./,
    );
  });

  test('layers that are switched off are named as not counted', () => {
    const steps = stepsOf(aView({ 'finance.layers.directLosses': false }), 'managed');
    expect(steps.get('allIn')?.note).toBe('Not counted: direct losses after insurance.');
    expect(steps.has('lostProductivity')).toBe(true);
  });
});

test('incidents worked out here are those of the engine, and no text has a hole, whatever the scenario', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const projected = projectScenario(toModelInput(scenario));
      if (!projected.ok) return;
      const view = resultView(scenario, projected.value, null);
      for (const { planId, sections } of workingsOf(view, formats)) {
        const projection = view.plans.find(({ id }) => id === planId)?.projection;
        const expected = projection?.quantities.incidents[0] ?? 0;
        const all = sections[1]?.steps.find(({ id }) => id === 'allIncidents');
        const parts = (all?.figures ?? '')
          .split(' + ')
          .map((text) => Number(text.replaceAll(',', '')));
        expect(Math.abs(sum(parts) - expected)).toBeLessThanOrEqual(expected * 1e-4 + 1e-9);
        expect(JSON.stringify(sections)).not.toMatch(/NaN|undefined|Infinity|\[object/);
      }
    }),
    { numRuns: 25, seed: 2 },
  );
}, 60_000);
