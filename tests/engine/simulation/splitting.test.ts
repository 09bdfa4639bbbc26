import { describe, expect, it } from 'vitest';
import type { IncidentClass, ModelInput } from '../../../src/engine/index.ts';
import {
  aBank,
  aChannel,
  aClass,
  anArrangement,
  anInput,
  anInsurance,
  aPlan,
  aService,
  aStaff,
  aSubscription,
  hourlyTerms,
  rates,
} from '../../support/anEngineInput.ts';
import { projectionOf } from '../../support/projectionFigures.ts';
import { aRequest, simulated, totalsOf } from '../../support/simulated.ts';
import { scaledDistance } from '../../support/statistics.ts';

const whole = aClass({
  id: 'whole',
  rates: rates({ perOrganisationPerMonth: 5 }),
  dispersion: 0.4,
  labourHours: 1.5,
  labourCv: 1,
  onSiteShare: 0.3,
  reactiveResponseHours: 4,
  responseCv: 1,
  onContactShare: 0.2,
  peopleAffected: { kind: 'fixed', people: 3 },
  lossWaiting: 0.6,
  lossDuring: 0.5,
  lossAfter: 0.2,
  catchUpHours: 0.5,
  capHours: 8,
  revenueAtRisk: 0.2,
  uptimeDependence: 0.5,
  directLoss: 500,
  directLossCv: 2,
});

/** Half the rate, twice the dispersion: the sum of two such gamma-mixed counts has the same law. */
function halves(of: IncidentClass): readonly IncidentClass[] {
  const half = { ...of, rates: rates({ perOrganisationPerMonth: 2.5 }), dispersion: 0.8 };
  return ['first', 'second'].map((id) => ({ ...half, id }));
}

const everyClass = <Terms>(terms: Terms) => ({ whole: terms, first: terms, second: terms });

const hourly = hourlyTerms({ incrementHours: 0.25, onSite: aChannel({ tripCharge: 60 }) });
const plans = [
  aPlan(
    'hourly',
    anArrangement({
      billing: { kind: 'hourly', hourly },
      insurance: anInsurance({ isInForce: true, retention: 300, limit: 2_000 }),
      service: aService({ classTerms: everyClass({ selfHelpShare: 0.2 }) }),
    }),
  ),
  aPlan('bank', anArrangement({ billing: aBank({ hourly, expiryMonths: 4 }) })),
  aPlan(
    'pool',
    anArrangement({
      billing: aSubscription({
        includedHours: { kind: 'pool', hoursPerMonth: 6, overageRate: 100 },
        outOfScope: hourly,
      }),
      service: aService({ classTerms: everyClass({ outOfScopeShare: 0.3, prevention: 0.2 }) }),
    }),
  ),
  aPlan('staff', {
    kind: 'staffFirst',
    staff: aStaff({
      productiveHoursPerFtePerYear: 72,
      service: aService({ classTerms: everyClass({ withinSkillShare: 0.8 }) }),
    }),
    overflow: { kind: 'sameAs', planId: 'hourly', overrides: {} },
  }),
];

function inputOf(incidentClasses: readonly IncidentClass[], shown = plans): ModelInput {
  return anInput({ horizonMonths: 10, incidentClasses, plans: shown });
}

describe('law 7: a class split in two with half the rate and twice the dispersion', () => {
  const [one, two] = [inputOf([whole]), inputOf(halves(whole))];
  const blockOf = (input: ModelInput) => simulated(aRequest(input, { trials: 6_000 }));
  const unsplit = blockOf(one);

  it('has the same expectations', () => {
    const [a, b] = [one, two].map((input) => projectionOf(input).plans);
    for (const [p, plan] of (a ?? []).entries()) {
      for (const name of ['supportSpend', 'allIn'] as const) {
        const [before, after] = [plan.totals[name], b?.[p]?.totals[name] ?? Number.NaN];
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-9 * before);
      }
    }
  });

  // Different ids, hence different draws: two independent samples. The distance of Kolmogorov and
  // Smirnov exceeds 2.55 scaled with a chance of 5e-6; a Poisson count instead gives more than 4.
  it('has the same distributions', () => {
    const split = blockOf(two);
    for (const [p, plan] of plans.entries()) {
      for (const name of ['supportSpend', 'allIn', 'directLosses', 'worstMonth'] as const) {
        const distance = scaledDistance(totalsOf(unsplit, p, name), totalsOf(split, p, name));
        expect(distance, `${plan.id} ${name}`).toBeLessThan(2.55);
      }
    }
  });

  it('is told from one whose count has no dispersion', () => {
    const steady = halves(whole).map((half) => ({ ...half, dispersion: 0 }));
    const wrong = blockOf(inputOf(steady, plans.slice(0, 1)));
    const [right, found] = [unsplit, wrong].map((block) => totalsOf(block, 0, 'supportSpend'));
    expect(scaledDistance(right ?? [], found ?? [])).toBeGreaterThan(4);
  });
});
