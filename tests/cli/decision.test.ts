import { describe, expect, it } from 'vitest';
import { decisionOf } from '../../src/cli/decision.ts';
import { evaluateText } from '../../src/cli/evaluation.ts';
import { projectScenario } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import { writeScenario } from '../../src/schema/writeScenario.ts';
import { aDocument, withThirdPlan } from '../runner/aDocument.ts';
import { aScenario } from '../support/aScenario.ts';

interface Printed {
  readonly plans: readonly string[];
  readonly waterfalls: readonly {
    readonly fromPlan: string;
    readonly toPlan: string;
    readonly from: number;
    readonly to: number;
    readonly steps: readonly { readonly amount: number }[];
  }[];
  readonly information: {
    readonly draws: number;
    readonly total: { readonly value: number };
    readonly inputs: readonly { readonly paths: readonly string[]; readonly value: number }[];
  } | null;
  readonly switches: readonly {
    readonly fromPlan: string;
    readonly bestMonth: string | null;
    readonly costOfStaying: number;
    readonly bestCost: number;
    readonly months: readonly { readonly month: string; readonly cost: number }[];
  }[];
  readonly unmetNeeds: readonly {
    readonly planId: string;
    readonly gaps: readonly { readonly service: string; readonly kind: string }[];
  }[];
  readonly breakEven: readonly {
    readonly firstPlan: string;
    readonly secondPlan: string;
    readonly allIn: { readonly byMonth: readonly number[]; readonly never: number };
    readonly supportSpend: { readonly byMonth: readonly number[]; readonly never: number };
  }[];
  readonly beyondMoney: readonly {
    readonly planId: string;
    readonly exitCharges: readonly number[];
    readonly costPerPersonByScale: readonly object[];
    readonly monthlyBillVariation: number | null;
  }[];
}

function printed(scenario: Scenario, trials = 60): Printed {
  const result = decisionOf(scenario, { trials, seed: null });
  if (!result.ok) throw new Error(result.error[0]);
  return JSON.parse(JSON.stringify(result.value)) as Printed;
}

describe('the decision on the command line', () => {
  const scenario = aDocument();
  const found = printed(scenario);
  const projected = projectScenario(toModelInput(scenario));
  const totals = projected.ok ? projected.value.plans.map(({ totals: each }) => each.allIn) : [];

  it('explains every pair of plans both ways, adding up to their totals', () => {
    expect(found.plans).toEqual(['hourly', 'fee']);
    expect(found.waterfalls.map(({ fromPlan, toPlan }) => [fromPlan, toPlan])).toEqual([
      ['hourly', 'fee'],
      ['fee', 'hourly'],
    ]);
    const [there] = found.waterfalls;
    expect(there?.from).toBeCloseTo(totals[0] ?? Number.NaN, 6);
    expect(there?.to).toBeCloseTo(totals[1] ?? Number.NaN, 6);
    const steps = there?.steps.reduce((sum, { amount }) => sum + amount, there.from);
    expect(steps).toBeCloseTo(totals[1] ?? Number.NaN, 6);
  });

  it('names what to find out first by path', () => {
    const { information } = found;
    expect(information?.draws).toBe(60);
    expect(information?.inputs.flatMap(({ paths }) => paths).sort()).toEqual([
      'organisation.headcount',
      'plans.1.composition.arrangement.billing.perUserPerMonth',
    ]);
    for (const { value } of information?.inputs ?? []) {
      expect(value).toBeLessThanOrEqual(information?.total.value ?? 0);
    }
  });

  it('has the cost of a switch in every month of the scenario', () => {
    const [there] = found.switches;
    expect(there?.fromPlan).toBe('hourly');
    expect(there?.months[0]?.month).toBe('2027-01');
    expect(there?.months).toHaveLength(scenario.horizonMonths);
    expect(there?.costOfStaying).toBeCloseTo(totals[0] ?? Number.NaN, 6);
    const costs = [...(there?.months.map(({ cost }) => cost) ?? []), there?.costOfStaying ?? 0];
    expect(there?.bestCost).toBe(Math.min(...costs));
  });

  it('names the needs that each plan leaves open', () => {
    const needing = (services: Scenario['needs']['services']) =>
      printed(aDocument({ needs: { supportHours: 'business', services } }), 3).unmetNeeds;
    expect(needing([])).toEqual([
      { planId: 'hourly', gaps: [] },
      { planId: 'fee', gaps: [] },
    ]);
    expect(needing(['monitoring'])).toMatchObject([
      { planId: 'hourly', gaps: [{ service: 'monitoring', kind: 'nobody' }] },
      { planId: 'fee', gaps: [{ service: 'monitoring', kind: 'nobody' }] },
    ]);
  });

  it('has the odds of every month for the break-even of each pair', () => {
    expect(found.breakEven.map(({ firstPlan, secondPlan }) => [firstPlan, secondPlan])).toEqual([
      ['hourly', 'fee'],
    ]);
    for (const { byMonth, never } of found.breakEven.flatMap((pair) => [
      pair.allIn,
      pair.supportSpend,
    ])) {
      expect(byMonth).toHaveLength(scenario.horizonMonths);
      expect(byMonth.reduce((sum, share) => sum + share, never)).toBeCloseTo(1, 9);
    }
  });

  it('has the facts of every plan', () => {
    expect(found.beyondMoney.map(({ planId }) => planId)).toEqual(['hourly', 'fee']);
    for (const { exitCharges, costPerPersonByScale } of found.beyondMoney) {
      expect(exitCharges).toHaveLength(scenario.horizonMonths + 1);
      expect(costPerPersonByScale).toHaveLength(3);
    }
    expect(found.beyondMoney[0]?.monthlyBillVariation).toBeGreaterThan(0);
  });

  it('weighs the shown plans alone', () => {
    const { plans, waterfalls, switches } = printed(withThirdPlan(null), 10);
    expect([plans, waterfalls, switches]).toEqual([['fee'], [], []]);
  });

  it('is printed where it is asked for', () => {
    const text = writeScenario(
      aScenario({ horizonMonths: 2, 'plans.2.isHidden': true, 'plans.3.isHidden': true }),
    );
    const plain = evaluateText(text, null);
    const asked = evaluateText(text, { trials: 5, seed: 1 }, true);
    expect(plain.ok && 'decision' in plain.value.printed).toBe(false);
    expect(
      asked.ok && 'decision' in asked.value.printed && 'simulation' in asked.value.printed,
    ).toBe(true);
  });
});
