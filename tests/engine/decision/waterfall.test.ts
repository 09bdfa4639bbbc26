import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ModelInput, type Waterfall, waterfall } from '../../../src/engine/index.ts';
import {
  aBank,
  aClass,
  anArrangement,
  anInput,
  anOrganisation,
  aPlan,
  aService,
  aSubscription,
  hourlyTerms,
  ownCosts,
  rates,
  someFinance,
} from '../../support/anEngineInput.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { projectionOfPlan } from '../../support/projectionFigures.ts';

function amountOf({ steps }: Waterfall, cause: string): number {
  const step = steps.find((each) => each.cause === cause);
  if (step === undefined) throw new Error(`There is no step "${cause}".`);
  return step.amount;
}

/** Steps that are not 0 but for floating point. */
function shownSteps({ steps }: Waterfall) {
  return Object.fromEntries(
    steps
      .filter(({ amount }) => Math.abs(amount) > 1e-9)
      .map(({ cause, amount }) => [cause, amount]),
  );
}

/** One incident a month of 2 hours that stops one person, at 50 an hour, while waiting and during work. */
const ticket = aClass({
  rates: rates({ perOrganisationPerMonth: 8 }),
  labourHours: 2,
  reactiveResponseHours: 4,
  lossWaiting: 0.5,
  lossDuring: 1,
});

const managed = anArrangement({
  billing: aSubscription({ flatPerMonth: 1_000 }),
  service: aService({
    maintainedShare: 1,
    labourMultiplier: 0.75,
    classTerms: { everyday: { prevention: 0.25, responseHours: 1 } },
  }),
});

function pairOf(shown: Partial<ModelInput> = {}): ModelInput {
  return anInput({
    horizonMonths: 12,
    organisation: anOrganisation({ labourCost: 50 }),
    incidentClasses: [ticket],
    plans: [
      aPlan(
        'a',
        anArrangement({ costs: ownCosts({ projectHoursPerYear: 12, projectHourlyRate: 90 }) }),
      ),
      aPlan('b', managed),
    ],
    ...shown,
  });
}

describe('the waterfall from one plan to another', () => {
  it('is arithmetic for one class without chance', () => {
    // A: 8 incidents a month, each 2 h at 100 and (0.5·4 + 2)·50 = 200 of work: 3,200.
    // B: 6 incidents, 0.5·1·50 = 25 waiting, 1.5·50 = 75 work, a fee of 1,000.
    const found = waterfall(pairOf(), 'a', 'b');
    expect(found.incidentsPrevented).toBeCloseTo(24, 9);
    const steps = shownSteps(found);
    expect(Object.keys(steps).sort()).toEqual(
      ['fasterResponse', 'fees', 'handling', 'labour', 'preventedIncidents', 'projects'].sort(),
    );
    expect(steps['preventedIncidents']).toBeCloseTo(-24 * (200 + 200), 6);
    expect(steps['labour']).toBeCloseTo(-72 * 200, 6);
    expect(steps['fasterResponse']).toBeCloseTo(-72 * (100 - 25), 6);
    expect(steps['handling']).toBeCloseTo(-72 * (100 - 75), 6);
    expect(steps['fees']).toBeCloseTo(12_000, 6);
    expect(steps['projects']).toBeCloseTo(-1_080, 6);
    expect(found.preventedByLayer).toMatchObject({ lostContribution: 0, directLosses: 0 });
    expect(found.preventedByLayer.supportSpend).toBeCloseTo(-24 * 200, 6);
    expect(found.preventedByLayer.lostProductivity).toBeCloseTo(-24 * 200, 6);
  });

  it('counts incidents at the cost of the plan that it begins with', () => {
    const back = waterfall(pairOf(), 'b', 'a');
    expect(amountOf(back, 'preventedIncidents')).toBeCloseTo(24 * (25 + 75), 6);
    expect(back.incidentsPrevented).toBeCloseTo(-24, 9);
  });

  it('holds only what the layers count', () => {
    const layers = {
      supportSpend: true,
      lostProductivity: false,
      lostContribution: true,
      directLosses: true,
    };
    const bills = waterfall(pairOf({ finance: someFinance({ layers }) }), 'a', 'b');
    expect(amountOf(bills, 'preventedIncidents')).toBeCloseTo(-24 * 200, 6);
    expect(amountOf(bills, 'fasterResponse')).toBe(0);
    expect(waterfall(pairOf(), 'a', 'b', { layerSet: 'supportSpend' })).toEqual(bills);
  });

  it('takes revenue and direct losses apart by number and by incident', () => {
    // 1,000 of revenue a person and hour of 10 people: outages of 4 + 2 and 1 + 1.5 h; losses of 300 each.
    const outage = { ...ticket, revenueAtRisk: 0.1, uptimeDependence: 1, directLoss: 300 };
    const organisation = anOrganisation({ labourCost: 50, revenuePerHeadPerYear: 2_000_000 });
    const found = waterfall(pairOf({ incidentClasses: [outage], organisation }), 'a', 'b');
    expect(found.preventedByLayer.lostContribution).toBeCloseTo(-24 * 1_000 * 6, 4);
    expect(amountOf(found, 'lostContribution')).toBeCloseTo(-72 * 1_000 * 3.5, 4);
    expect(found.preventedByLayer.directLosses).toBeCloseTo(-24 * 300, 6);
    expect(amountOf(found, 'directLosses')).toBeCloseTo(0, 6);
  });

  it('counts incidents that the first plan has none of at the cost of the second', () => {
    const all = aService({ maintainedShare: 1, classTerms: { everyday: { prevention: 1 } } });
    const plans = [aPlan('none', { ...managed, service: all }), aPlan('hourly', anArrangement())];
    const found = waterfall(pairOf({ plans }), 'none', 'hourly');
    expect(amountOf(found, 'preventedIncidents')).toBeCloseTo(96 * 400, 6);
    expect(shownSteps(found)).toMatchObject({ fees: -12_000 });
    expect(Object.keys(shownSteps(found))).toHaveLength(2);
  });

  it('lets a bank follow the number of incidents', () => {
    // 16 and 12 hours a month, constant counts in the limit: fewer blocks are what prevention saves.
    const bank = anArrangement({ billing: aBank({ hourly: hourlyTerms({ hourlyRate: 80 }) }) });
    const kept = aService({ classTerms: { everyday: { prevention: 0.25 } } });
    const plans = [aPlan('a', bank), aPlan('b', { ...bank, service: kept })];
    const input = pairOf({ plans });
    const found = waterfall(input, 'a', 'b', { layerSet: 'supportSpend' });
    expect(Object.keys(shownSteps(found))).toEqual(['preventedIncidents']);
    const bills = (id: string) => projectionOfPlan(input, id).totals.supportSpend;
    expect(amountOf(found, 'preventedIncidents')).toBeCloseTo(bills('b') - bills('a'), 6);
  });

  it('is nothing between identical plans, to the bit', () => {
    const plans = [aPlan('a', managed), aPlan('b', managed)];
    const { from, to, steps, incidentsPrevented } = waterfall(pairOf({ plans }), 'a', 'b');
    expect(to).toBe(from);
    expect(incidentsPrevented).toBe(0);
    expect(steps.every(({ amount }) => amount === 0)).toBe(true);
  });

  it('adds up for any pair, layers and present value', () => {
    fc.assert(
      fc.property(
        arbitraryInput(8),
        fc.nat(5),
        fc.nat(5),
        fc.constantFrom('allIn' as const, 'supportSpend' as const),
        fc.boolean(),
        (input, one, other, layerSet, isPresentValue) => {
          const [a, b] = [input.plans[one]?.id ?? '', input.plans[other]?.id ?? ''];
          const found = waterfall(input, a, b, { layerSet, isPresentValue });
          const total = (id: string) => {
            const { totals } = projectionOfPlan(input, id);
            if (layerSet === 'supportSpend') {
              return isPresentValue ? totals.presentValueSupportSpend : totals.supportSpend;
            }
            return isPresentValue ? totals.presentValueAllIn : totals.allIn;
          };
          const met = (id: string) => projectionOfPlan(input, id).totals.quantities.incidents;
          const prevented = met(a) - met(b);
          expect(Math.abs(found.incidentsPrevented - prevented)).toBeLessThan(1e-9 * (1 + met(a)));
          const size = 1 + total(a) + total(b);
          const steps = found.steps.reduce((sum, { amount }) => sum + amount, 0);
          const layers = Object.values(found.preventedByLayer).reduce((sum, each) => sum + each, 0);
          expect(Math.abs(found.from - total(a)) / size).toBeLessThan(1e-12);
          expect(Math.abs(found.to - total(b)) / size).toBeLessThan(1e-12);
          expect(Math.abs(found.from + steps - found.to) / size).toBeLessThan(1e-12);
          expect(Math.abs(layers - amountOf(found, 'preventedIncidents')) / size).toBeLessThan(
            1e-12,
          );
        },
      ),
      { numRuns: 6, seed: 11 },
    );
  });
});
