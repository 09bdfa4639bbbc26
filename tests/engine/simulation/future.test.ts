import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type IncidentUnderPlan,
  type ModelInput,
  oneFuture,
  type Plan,
  runTrials,
  type SimulationRequest,
} from '../../../src/engine/index.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { expectClose } from '../../support/numerics.ts';
import { withPlans } from '../../support/replaced.ts';
import { aRequest, monthOf, totalsOf } from '../../support/simulated.ts';

const inputs = fc.sample(arbitraryInput(12), { numRuns: 4, seed: 61 });
const layers = {
  supportSpend: true,
  lostProductivity: true,
  lostContribution: true,
  directLosses: true,
};

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** A request as it comes from the page: present values every other time. */
function requestFor(input: ModelInput, n: number): SimulationRequest {
  return aRequest(input, { trials: 9, isPresentValue: n % 2 === 0 });
}

describe('one future', () => {
  it('has the months and totals that the trial has in a block, to the bit', () => {
    for (const [n, input] of inputs.entries()) {
      for (const hasLuck of [true, false]) {
        const request = { ...requestFor(input, n), hasLuck };
        const block = runTrials(request, 0, 9);
        const { plans } = oneFuture(request, 6);
        for (const [p, plan] of plans.entries()) {
          const months = Array.from(
            { length: input.horizonMonths },
            (_, m) => monthOf(block, p, m + 1, input.horizonMonths)[6],
          );
          expect([...plan.supportSpend]).toEqual(months);
          for (const name of [
            'supportSpend',
            'allIn',
            'lostProductivity',
            'outageHours',
          ] as const) {
            expect(sum(plan[name])).toBe(totalsOf(block, p, name)[6]);
          }
          if (request.isPresentValue === true) continue;
          expect(Math.max(0, ...plan.supportSpend)).toBe(totalsOf(block, p, 'worstMonth')[6]);
        }
      }
    }
  });

  it('adds up: what its incidents lose and idle is what the plan loses and idles', () => {
    for (const input of inputs) {
      const future = oneFuture(aRequest(input), 3);
      for (const [p, plan] of future.plans.entries()) {
        const of = (value: (each: IncidentUnderPlan) => number) =>
          sum(future.incidents.map(({ plans }) => value(plans[p] as IncidentUnderPlan)));
        const losses =
          sum(plan.lostProductivity) + sum(plan.lostContribution) + sum(plan.directLosses);
        expectClose(
          of(({ loss }) => loss),
          losses,
          1e-9,
        );
        expectClose(
          of(({ personHours }) => personHours),
          sum(plan.personHours),
          1e-9,
        );
        expectClose(
          of(({ outageHours }) => outageHours),
          sum(plan.outageHours),
          1e-9,
        );
      }
    }
  });

  // Without a bank or a pool all that incidents cost is on their own bills.
  it('adds up: bills of incidents are what spend has beyond a scenario without incidents', () => {
    for (const input of inputs) {
      const plans = input.plans.filter((plan) => isBilledByIncident(plan));
      const shown = withPlans(input, plans);
      const future = oneFuture(aRequest(shown), 3);
      const quiet = { ...shown, incidentClasses: [] };
      const standing = oneFuture(aRequest(quiet), 3);
      expect(plans.length).toBeGreaterThan(0);
      for (const p of plans.keys()) {
        const bills = sum(future.incidents.map(({ plans: under }) => under[p]?.bill ?? Number.NaN));
        const spend = sum(future.plans[p]?.supportSpend ?? []);
        expectClose(bills + sum(standing.plans[p]?.supportSpend ?? []), spend, 1e-9);
      }
    }
  });

  it('has all-in costs that are its layers', () => {
    for (const input of inputs) {
      const all = { ...input, finance: { ...input.finance, layers } };
      for (const plan of oneFuture(aRequest(all), 3).plans) {
        for (const [m, amount] of plan.allIn.entries()) {
          const expected =
            (plan.supportSpend[m] as number) +
            (plan.lostProductivity[m] as number) +
            (plan.lostContribution[m] as number) +
            (plan.directLosses[m] as number);
          expectClose(amount, expected, 1e-12);
        }
      }
      const none = Object.fromEntries(Object.keys(layers).map((name) => [name, false]));
      const off = { ...input, finance: { ...input.finance, layers: none as typeof layers } };
      for (const plan of oneFuture(aRequest(off), 3).plans) expect(sum(plan.allIn)).toBe(0);
    }
  });

  it('lists incidents by month, class id and number, each under every plan', () => {
    for (const input of inputs) {
      const { incidents } = oneFuture(aRequest(input), 2);
      const rank = (id: string) => input.incidentClasses.findIndex((of) => of.id === id);
      const places = incidents.map(
        ({ month, classId, number }) => month * 1e6 + rank(classId) * 1e5 + number,
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const { plans } of incidents) {
        expect(plans).toHaveLength(input.plans.length);
        for (const { handler, ...amounts } of plans) {
          if (handler === 'notMet') expect(sum(Object.values(amounts))).toBe(0);
          if (handler === 'colleagues') expect(amounts.bill).toBe(0);
        }
      }
    }
  });

  it('has no incidents without luck', () => {
    for (const input of inputs) {
      expect(oneFuture(aRequest(input, { hasLuck: false }), 0).incidents).toEqual([]);
    }
  });
});

function isBilledByIncident(plan: Plan): boolean {
  return plan.composition.kind === 'single' && !/"blockHours"|"pool"/.test(JSON.stringify(plan));
}
