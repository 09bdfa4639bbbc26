import { describe, expect, it } from 'vitest';
import { createComparer } from '../../../src/app/documents/createComparer.ts';
import type { Runner, SimulationJob } from '../../../src/runner/contract.ts';
import { inlineRunner } from '../../../src/runner/inlineRunner.ts';
import { afterOtherTasks, pageClock } from '../../../src/runner/scheduler.ts';
import { simulationEngine } from '../../../src/runner/simulationEngine.ts';
import { aScenario } from '../../support/aScenario.ts';

/** A runner that fails every run, and remembers what it was asked. */
function failingRunner(jobs: SimulationJob[]): Runner {
  return {
    run: (job, listener) => {
      jobs.push(job);
      queueMicrotask(() =>
        listener({
          kind: 'failed',
          reason: { kind: 'crashed', sentence: 'planted' },
          isRestarted: false,
        }),
      );
      return { cancel: () => undefined };
    },
    openFuture: async () => ({ ok: false, error: { kind: 'crashed', sentence: 'planted' } }),
    decide: () => ({ cancel: () => undefined }),
    rest: () => undefined,
    goOn: () => undefined,
    close: () => undefined,
  };
}

describe('a comparison', () => {
  it('simulates every scenario with the seed of the first, and goes on after a failure', async () => {
    const jobs: SimulationJob[] = [];
    const comparer = createComparer(() => failingRunner(jobs));
    comparer.simulate([aScenario({ seed: 7 }), aScenario({ seed: 8 })], () => undefined);
    await Promise.resolve();
    await Promise.resolve();
    expect(jobs.map(({ seed }) => seed)).toEqual([7, 7]);
  });

  it('meets both scenarios with the same futures', async () => {
    const comparer = createComparer(
      () => inlineRunner({ engine: simulationEngine, schedule: afterOtherTasks, now: pageClock }),
      40,
    );
    const same = [aScenario({ seed: 7 }, 'solo'), aScenario({ seed: 8 }, 'solo')];
    const means = await new Promise<readonly unknown[]>((resolve) => {
      const found: unknown[] = [];
      comparer.simulate(same, (index, summary) => {
        found[index] = summary.plans.map(({ totals }) => totals.allIn.mean);
        if (index === 1) resolve(found);
      });
    });
    expect(means[0]).toEqual(means[1]);
    expect(means[0]).toHaveLength(2);
  });

  it('projects what the engine takes', () => {
    const comparer = createComparer(() => failingRunner([]));
    expect(comparer.project(aScenario())?.plans).toHaveLength(4);
  });
});
