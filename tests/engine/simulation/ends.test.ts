import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Future, type ModelInput, oneFuture, trialTotals } from '../../../src/engine/index.ts';
import {
  aClass,
  aContract,
  anArrangement,
  anInput,
  aPlan,
  aSubscription,
  figures,
  hourlyTerms,
  projected,
  rates,
} from '../../support/anEngineInput.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { futureSeries, metIn } from '../../support/futures.ts';
import { projectionOfPlan } from '../../support/projectionFigures.ts';
import { withPlans } from '../../support/replaced.ts';
import { aRequest, simulated, totalsOf } from '../../support/simulated.ts';

const inputs = fc.sample(arbitraryInput(15), { numRuns: 5, seed: 51 });

describe('the ends of a hybrid and of a switch', () => {
  const seriesIn = ({ plans }: Future, planId: string) => {
    const plan = plans.find((each) => each.planId === planId);
    return futureSeries.map((name) => [...(plan?.[name] ?? [])]);
  };

  /** Both ends of a hybrid of the plans `managed` and `breakFix`. */
  const ends = Object.entries({ throughout: 1, nowhere: 0 }).map(([id, everything]) =>
    aPlan(id, {
      kind: 'mix',
      criticalShare: { everything },
      critical: { kind: 'sameAs', planId: 'managed', overrides: {} },
      rest: { kind: 'sameAs', planId: 'breakFix', overrides: {} },
    }),
  );

  it('critical throughout is the managed plan, critical nowhere break-fix, trial by trial', () => {
    for (const input of inputs) {
      const request = aRequest(withPlans(input, [...input.plans, ...ends]));
      for (const trial of [0, 7]) {
        const future = oneFuture(request, trial);
        expect(seriesIn(future, 'throughout')).toEqual(seriesIn(future, 'managed'));
        expect(seriesIn(future, 'nowhere')).toEqual(seriesIn(future, 'breakFix'));
      }
    }
  });

  it('the same to the bit where incidents differ in labour alone, whose sums are made another way', () => {
    const ofRate = (hourlyRate: number) =>
      anArrangement({
        billing: { kind: 'hourly', hourly: hourlyTerms({ hourlyRate, incrementHours: 0.25 }) },
      });
    const single = [aPlan('managed', ofRate(130.1)), aPlan('breakFix', ofRate(110.7))];
    const input = anInput({
      horizonMonths: 12,
      incidentClasses: [
        aClass({
          rates: rates({ perOrganisationPerMonth: 9 }),
          labourCv: 1,
          responseCv: 0,
          lossDuring: 0.37,
        }),
      ],
      plans: [...single, ...ends],
    });
    const block = simulated(aRequest(input, { trials: 60 }));
    for (const name of trialTotals) {
      expect(totalsOf(block, 2, name)).toEqual(totalsOf(block, 0, name));
      expect(totalsOf(block, 3, name)).toEqual(totalsOf(block, 1, name));
    }
  });

  function moveIn(input: ModelInput, month: number): ModelInput {
    const move = aPlan('moved', {
      kind: 'switch',
      fromPlanId: 'managed',
      toPlanId: 'breakFix',
      month,
      parallelMonths: 0,
    });
    return withPlans(input, [...input.plans, move]);
  }

  it('a switch in month 1 is the target plus the exit charge, after the horizon the original', () => {
    for (const input of inputs) {
      const first = moveIn(input, 1);
      const exit = projectionOfPlan(first, 'moved').spend.exit[0] as number;
      const future = oneFuture(aRequest(first), 4);
      const [spend, , ...others] = seriesIn(future, 'moved');
      const [targetSpend, , ...targetOthers] = seriesIn(future, 'breakFix');
      expect(others).toEqual(targetOthers);
      for (const [m, amount] of (spend ?? []).entries()) {
        const expected = (targetSpend?.[m] as number) + (m === 0 ? exit : 0);
        expect(Math.abs(amount - expected)).toBeLessThanOrEqual(1e-9 * expected);
      }
      const last = oneFuture(aRequest(moveIn(input, input.horizonMonths + 1)), 4);
      expect(seriesIn(last, 'moved')).toEqual(seriesIn(last, 'managed'));
    }
  });

  it('a switch meets the target’s incidents from its month on', () => {
    for (const input of inputs.filter(({ horizonMonths }) => horizonMonths > 3)) {
      const moved = moveIn(input, 3);
      const { incidents, plans } = oneFuture(aRequest(moved), 2);
      const at = plans.findIndex(({ planId }) => planId === 'moved');
      const before = moved.plans.findIndex(({ id }) => id === 'managed');
      for (const month of [1, 2]) {
        expect(metIn(incidents, at, month)).toEqual(metIn(incidents, before, month));
      }
    }
  });

  // Fee 100; a contract that is taken up later is a new one: its onboarding of 1,000 is due.
  it('a switch to a contract begins a new contract, as the projection has it', () => {
    const billing = aSubscription({
      flatPerMonth: 100,
      onboarding: { kind: 'money', amount: 1_000 },
      contract: aContract({ termMonths: 12, monthsLeftAtStart: 5 }),
    });
    const input = anInput({
      horizonMonths: 4,
      incidentClasses: [],
      plans: [
        aPlan('breakFix', anArrangement()),
        aPlan('managed', anArrangement({ billing })),
        aPlan('moved', {
          kind: 'switch',
          fromPlanId: 'breakFix',
          toPlanId: 'managed',
          month: 3,
          parallelMonths: 0,
        }),
      ],
    });
    const expected = [0, 0, 1_100, 100];
    expect(figures(projected(input, 'moved').supportSpend)).toEqual(expected);
    expect(
      figures(oneFuture(aRequest(input), 0).plans[2]?.supportSpend ?? new Float64Array()),
    ).toEqual(expected);
  });
});
