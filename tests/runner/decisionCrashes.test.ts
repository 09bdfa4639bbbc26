import { describe, expect, it } from 'vitest';
import { axisOf, decide, type MapQuestion } from '../../src/engine/index.ts';
import { requestOf } from '../../src/runner/attempt.ts';
import type { DecisionEvent, DecisionOrder, Runner } from '../../src/runner/contract.ts';
import { poolRunner } from '../../src/runner/poolRunner.ts';
import type { ToWorker } from '../../src/runner/protocol.ts';
import { pageClock } from '../../src/runner/scheduler.ts';
import { simulationEngine } from '../../src/runner/simulationEngine.ts';
import { aJob, directSummary, eventsOf, summariesIn } from './aJob.ts';
import { fakeWorkers } from './fakeWorkers.ts';

const question: MapQuestion = {
  kind: 'map',
  planIds: ['hourly', 'fee'],
  layerSet: 'allIn',
  across: axisOf('organisation.headcount', 10, 40, 6),
  up: axisOf('incidentClasses.0.rates.perUserPerMonth', 0.1, 1, 5),
};
const order: DecisionOrder = { job: aJob(), question, topic: 'map' };
const answer = decide(requestOf(order.job), question);

async function lastOf(runner: Runner): Promise<DecisionEvent> {
  return new Promise((resolve) => {
    runner.decide(order, (event) => {
      if (event.kind !== 'progress') resolve(event);
    });
  });
}

type FateOf = Parameters<typeof fakeWorkers>[1];

function aPool(size: number, fateOf?: FateOf) {
  const { start, received } = fakeWorkers(simulationEngine, fateOf);
  const runner = poolRunner(
    { start, now: pageClock, patience: { firstMs: 5_000, laterMs: 5_000 } },
    size,
  );
  return { runner, received };
}

describe.each([1, 2, 3])('a decision in a pool of %i', { timeout: 30_000 }, (size) => {
  it.each(['decisionPiece', 'decisionAnswer'])(
    'survives a worker that dies of a %s',
    async (kind) => {
      let asked = 0;
      const { runner } = aPool(size, (message: ToWorker) => {
        if (message.question.kind !== kind) return 'answer';
        asked += 1;
        return asked === (kind === 'decisionPiece' ? 2 : 1) ? 'crash' : 'answer';
      });
      expect(await lastOf(runner)).toEqual({ kind: 'done', answer });
      runner.close();
    },
  );

  it('gives up after two restarts, and works again once workers live', async () => {
    let isDeadly = true;
    const { runner } = aPool(size, () => (isDeadly ? 'crash' : 'answer'));
    expect(await lastOf(runner)).toEqual({
      kind: 'failed',
      reason: { kind: 'crashed', sentence: 'The worker was killed.' },
    });
    isDeadly = false;
    expect(await lastOf(runner)).toEqual({ kind: 'done', answer });
    runner.close();
  });

  it('leaves a run under way as it was', async () => {
    const { runner } = aPool(size);
    const running = eventsOf(runner, order.job);
    expect(await lastOf(runner)).toEqual({ kind: 'done', answer });
    const whole = directSummary(order.job, 600);
    expect(summariesIn(await running).at(-1)).toEqual(whole);
    runner.close();
  });

  it('tells a worker of the request once for a run and a decision about the same job', async () => {
    const { runner, received } = aPool(1);
    const running = eventsOf(runner, order.job);
    await lastOf(runner);
    await running;
    expect(received.filter(({ request }) => request !== null)).toHaveLength(1);
    runner.close();
  });
});
