import { describe, expect, it } from 'vitest';
import {
  lossComponents,
  type ModelInput,
  projectScenario,
  quantities,
  spendComponents,
} from '../../../src/engine/index.ts';
import {
  aClass,
  anArrangement,
  anEstate,
  anInput,
  anOrganisation,
  aPlan,
  aService,
  aStaff,
  aSubscription,
  figures,
  rates,
  someFinance,
} from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

const hourly = aPlan('hourly', anArrangement());
const managed = aPlan(
  'managed',
  anArrangement({
    billing: aSubscription({ perUserPerMonth: 40 }),
    service: aService({ maintainedShare: 1 }),
  }),
);

function valueOf(input: ModelInput) {
  const result = projectScenario(input);
  if (!result.ok) throw new Error('The input is valid.');
  return result.value;
}

describe('projectScenario', () => {
  it('projects every plan in its order', () => {
    const { plans } = valueOf(anInput({ plans: [managed, hourly] }));
    expect(plans.map(({ planId }) => planId)).toEqual(['managed', 'hourly']);
  });

  it('shows what every plan meets', () => {
    const organisation = anOrganisation({
      devicesPerUser: 2,
      servers: 1,
      sites: 3,
      labourCost: 25,
      revenuePerHeadPerYear: 20_000,
    });
    const finance = someFinance({ discountRatePerYear: 0.21 });
    const { timeline } = valueOf(anInput({ organisation, finance, horizonMonths: 6 }));
    expect(timeline.headcount[5]).toBe(10);
    expect(timeline.devices[5]).toBe(20);
    expect(timeline.servers[5]).toBe(1);
    expect(timeline.sites[5]).toBe(3);
    expect(timeline.hourlyLabourCost[5]).toBe(25);
    expect(timeline.revenuePerHour[5]).toBe(100);
    expectClose(timeline.discountFactor[5] as number, 1 / 1.1, 1e-15);
  });

  it('gives every series the length of the horizon', () => {
    const { plans } = valueOf(anInput({ horizonMonths: 7, plans: [managed] }));
    const [plan] = plans;
    for (const name of spendComponents) expect(plan?.spend[name]).toHaveLength(7);
    for (const name of lossComponents) expect(plan?.losses[name]).toHaveLength(7);
    for (const name of quantities) expect(plan?.quantities[name]).toHaveLength(7);
    expect(plan?.supportSpend).toHaveLength(7);
  });

  it('lets no plan change another', () => {
    const alone = valueOf(anInput({ horizonMonths: 24, plans: [hourly] })).plans[0];
    const beside = valueOf(anInput({ horizonMonths: 24, plans: [managed, hourly] })).plans[1];
    expect(beside).toEqual(alone);
  });

  it('has the same months before, whatever the horizon', () => {
    const at = (horizonMonths: number) =>
      valueOf(
        anInput({
          horizonMonths,
          estate: anEstate({ driftPerYear: 0.2 }),
          organisation: anOrganisation({ headcountGrowthPerYear: 0.1 }),
          plans: [managed],
        }),
      ).plans[0];
    const long = at(40);
    const short = at(11);
    expect(figures(short?.allIn ?? new Float64Array())).toEqual(
      figures(long?.allIn ?? new Float64Array()).slice(0, 11),
    );
  });

  it('has a hybrid of share 1 equal to managed and of share 0 equal to hourly, to the bit', () => {
    const hybrid = (everything: number) =>
      aPlan('hybrid', {
        kind: 'mix',
        criticalShare: { everything },
        critical: { kind: 'sameAs', planId: 'managed', overrides: {} },
        rest: { kind: 'sameAs', planId: 'hourly', overrides: {} },
      });
    const incidentClasses = [
      aClass({ rates: rates({ perUserPerMonth: 0.7 }), criticalWeight: 3.3, labourCv: 1 }),
    ];
    const at = (everything: number) =>
      valueOf(
        anInput({
          horizonMonths: 24,
          incidentClasses,
          plans: [managed, hourly, hybrid(everything)],
        }),
      ).plans;
    const [asManaged, , full] = at(1);
    expect({ ...full, planId: '' }).toEqual({ ...asManaged, planId: '' });
    const [, asHourly, empty] = at(0);
    expect({ ...empty, planId: '' }).toEqual({ ...asHourly, planId: '' });
  });

  it('costs nothing by the hour where nothing happens', () => {
    const incidentClasses = [aClass({ rates: rates() })];
    const [plan] = valueOf(anInput({ incidentClasses, horizonMonths: 36 })).plans;
    expect(plan?.totals.allIn).toBe(0);
    expect(plan?.totals.quantities.personHours).toBe(0);
  });

  it('leaves expectations alone when a class is split in two of half the rate each', () => {
    const incident = { labourHours: 1.3, labourCv: 0.7, dispersion: 0.5 };
    const whole = [aClass({ ...incident, rates: rates({ perUserPerMonth: 0.6 }) })];
    const halves = ['a', 'b'].map((id) =>
      aClass({ ...incident, id, dispersion: 1, rates: rates({ perUserPerMonth: 0.3 }) }),
    );
    const staffed = aPlan('staffed', {
      kind: 'staffFirst',
      staff: aStaff({ productiveHoursPerFtePerYear: 60 }),
      overflow: { kind: 'own', arrangement: anArrangement() },
    });
    const [once] = valueOf(anInput({ incidentClasses: whole, plans: [staffed] })).plans;
    const [twice] = valueOf(anInput({ incidentClasses: halves, plans: [staffed] })).plans;
    expectClose(twice?.totals.allIn ?? 0, once?.totals.allIn ?? 0, 1e-12);
  });
});
