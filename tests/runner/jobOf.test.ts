import { describe, expect, it } from 'vitest';
import { checkJob } from '../../src/runner/checkJob.ts';
import { jobOf } from '../../src/runner/jobOf.ts';
import { aDocument, withThirdPlan } from './aDocument.ts';
import { directSummary } from './aJob.ts';

const stages = [60, 200] as const;

function plansOf(job: ReturnType<typeof jobOf>): readonly string[] {
  return job.input.plans.map(({ id }) => id);
}

describe('the job of a scenario', () => {
  it('takes seed, budgets and present value from the document', () => {
    expect(jobOf(aDocument({ isPresentValue: true }), { stages })).toMatchObject({
      seed: 7,
      monthlyBudget: 1_000,
      annualBudget: 3_000,
      isPresentValue: true,
      hasLuck: true,
      hasRanges: true,
      stages,
    });
  });

  it('draws every quantity that carries a range, at a path that the engine accepts', () => {
    const job = jobOf(aDocument(), { stages });
    expect(job.ranges.map(({ path }) => path)).toEqual([
      'organisation.headcount',
      'plans.1.composition.arrangement.billing.perUserPerMonth',
    ]);
    expect(checkJob(job)).toEqual([]);
  });

  it('takes the choices of luck, ranges and columns', () => {
    const columns = { totals: [], fans: [] };
    const job = jobOf(aDocument(), { stages, hasLuck: false, hasRanges: false, columns });
    expect(job).toMatchObject({ hasLuck: false, hasRanges: false, columns });
    expect('columns' in jobOf(aDocument(), { stages })).toBe(false);
  });

  it('leaves hidden plans out, and the paths of the others follow', () => {
    const job = jobOf(withThirdPlan(null), { stages });
    expect(plansOf(job)).toEqual(['fee']);
    expect(job.ranges[1]?.path).toBe('plans.0.composition.arrangement.billing.perUserPerMonth');
    expect(checkJob(job)).toEqual([]);
  });

  it('finds the same totals for a plan whether another one is hidden or shown', () => {
    const shown = directSummary(jobOf(aDocument(), { stages }), 200).plans[1];
    const alone = directSummary(jobOf(withThirdPlan(null), { stages }), 200).plans[0];
    expect(alone?.totals).toEqual(shown?.totals);
    expect(alone?.fans).toEqual(shown?.fans);
  });

  it('keeps a hidden plan that a shown one switches from', () => {
    const composition = {
      kind: 'switch',
      fromPlanId: 'hourly',
      toPlanId: 'fee',
      month: 2,
      parallelMonths: 0,
    } as const;
    expect(plansOf(jobOf(withThirdPlan(composition), { stages }))).toHaveLength(3);
  });

  it('keeps a hidden plan whose terms a shown one follows', () => {
    const composition = {
      kind: 'mix',
      criticalShare: { everything: 0.5 },
      critical: { kind: 'sameAs', planId: 'fee', overrides: {} },
      rest: { kind: 'sameAs', planId: 'hourly', overrides: {} },
    } as const;
    expect(plansOf(jobOf(withThirdPlan(composition), { stages }))).toEqual([
      'hourly',
      'fee',
      'third',
    ]);
  });
});
