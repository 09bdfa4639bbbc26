import { describe, expect, it } from 'vitest';
import { createComparer } from '../../../src/app/documents/createComparer.ts';
import type { Runner, SimulationJob } from '../../../src/runner/contract.ts';
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

  it('projects what the engine takes', () => {
    const comparer = createComparer(() => failingRunner([]));
    expect(comparer.project(aScenario())?.plans).toHaveLength(4);
  });
});
