import { describe, expect, it } from 'vitest';
import { simulationOf } from '../../src/cli/simulation.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { inlineRunner } from '../../src/runner/inlineRunner.ts';
import { jobOf } from '../../src/runner/jobOf.ts';
import { afterOtherTasks, pageClock } from '../../src/runner/scheduler.ts';
import { simulationEngine } from '../../src/runner/simulationEngine.ts';
import { aDocument } from '../runner/aDocument.ts';
import { eventsOf, summariesIn } from '../runner/aJob.ts';

type Percentiles = Readonly<Record<string, number>>;

interface Printed {
  readonly seed: number;
  readonly trials: number;
  readonly plans: readonly {
    readonly id: string;
    readonly totals: Readonly<Record<string, { readonly percentiles: Percentiles }>>;
    readonly months: Readonly<
      Record<string, { readonly percentiles: Readonly<Record<string, readonly number[]>> }>
    >;
    readonly probabilityCheapest: { readonly allIn: number };
  }[];
  readonly pairs: readonly {
    readonly first: string;
    readonly second: string;
    readonly allIn: { readonly probabilityNever: number; readonly breakEven: readonly number[] };
  }[];
}

function printed(scenario: Scenario, trials: number, seed: number | null): Printed {
  const result = simulationOf(scenario, { trials, seed });
  if (!result.ok) throw new Error(result.error[0]);
  return JSON.parse(JSON.stringify(result.value.printed)) as Printed;
}

describe('the simulation on the command line', () => {
  it('has the figures that a runner gives for the same scenario, trials and seed', async () => {
    const runner = inlineRunner({
      engine: simulationEngine,
      schedule: afterOtherTasks,
      now: pageClock,
    });
    const job = jobOf(aDocument({ seed: 9 }), { stages: [100, 400] });
    const summary = summariesIn(await eventsOf(runner, job)).at(-1);
    const { plans } = printed(aDocument(), 400, 9);
    for (const [at, plan] of plans.entries()) {
      const expected = summary?.plans[at];
      expect(plan.id).toBe(expected?.planId);
      expect(Object.values(plan.totals['allIn']?.percentiles ?? {})).toEqual([
        ...(expected?.totals.allIn.percentiles ?? []),
      ]);
      expect(plan.months['cumulativeAllIn']?.percentiles['P50']).toEqual([
        ...(expected?.fans.cumulativeAllIn?.percentiles[3] ?? []),
      ]);
    }
  });

  it("takes the scenario's own seed unless another is given", () => {
    expect(printed(aDocument(), 50, null)).toEqual(printed(aDocument(), 50, 7));
    expect(printed(aDocument(), 50, 8)).toMatchObject({ seed: 8, trials: 50 });
  });

  it('names percentiles and lists months, pairs and chances', () => {
    const { plans, pairs } = printed(aDocument(), 200, 7);
    expect(Object.keys(plans[0]?.totals['supportSpend']?.percentiles ?? {})).toEqual([
      'P5',
      'P10',
      'P25',
      'P50',
      'P75',
      'P90',
      'P95',
    ]);
    const chances = plans.map(({ probabilityCheapest }) => probabilityCheapest.allIn);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    const [pair] = pairs;
    expect([pair?.first, pair?.second]).toEqual(['hourly', 'fee']);
    const { breakEven = [], probabilityNever = 0 } = pair?.allIn ?? {};
    expect(breakEven.reduce((sum, chance) => sum + chance, probabilityNever)).toBeCloseTo(1, 12);
  });

  it('refuses a range on what cannot carry one', () => {
    const [first] = aDocument().incidentClasses;
    const dispersion = { typical: 0.4, low: 0.2, high: 0.6, origin: 'edited' } as const;
    const scenario = aDocument({
      incidentClasses: [{ ...first, dispersion }] as unknown as Scenario['incidentClasses'],
    });
    expect(simulationOf(scenario, { trials: 10, seed: null })).toMatchObject({
      ok: false,
      error: [
        'incidentClasses.0.dispersion: Everyday ticket › Clustering is not a figure that can carry a range.',
      ],
    });
  });
});
