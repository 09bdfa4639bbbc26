import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/runner/contract.ts';
import { poolRunner } from '../../src/runner/poolRunner.ts';
import type { ToWorker } from '../../src/runner/protocol.ts';
import { pageClock } from '../../src/runner/scheduler.ts';
import { simulationEngine } from '../../src/runner/simulationEngine.ts';
import type { StartWorker } from '../../src/runner/workerPort.ts';
import { aJob, directFuture, directSummary, eventsOf, summariesIn } from './aJob.ts';
import { fakeWorkers } from './fakeWorkers.ts';

const sizes = [1, 2, 3] as const;

function aPool(start: StartWorker, workers: number, patience = { firstMs: 5_000, laterMs: 5_000 }) {
  return poolRunner({ start, now: pageClock, patience }, workers);
}

function failuresIn(events: readonly RunEvent[]) {
  return events.flatMap((event) => (event.kind === 'failed' ? [event] : []));
}

const killed = {
  kind: 'failed',
  reason: { kind: 'crashed', sentence: 'The worker was killed.' },
  isRestarted: true,
};

describe.each(sizes)('a pool of %i whose worker dies', { timeout: 30_000 }, (size) => {
  it('says so, restarts it and ends with the same figures', async () => {
    const { start, counts } = fakeWorkers(simulationEngine, (_, nth) =>
      nth === 2 ? 'crash' : 'answer',
    );
    const runner = aPool(start, size);
    const events = await eventsOf(runner, aJob());
    expect(failuresIn(events)).toEqual([killed]);
    expect(summariesIn(events)).toEqual(aJob().stages.map((n) => directSummary(aJob(), n)));
    expect(counts.started).toBeGreaterThan(counts.stopped);
    runner.close();
    expect(counts.started).toBe(counts.stopped);
  });

  it('begins again where blocks are lost with it, but shows no stage twice', async () => {
    let summaries = 0;
    const { start } = fakeWorkers(simulationEngine, ({ question }) => {
      if (question.kind === 'summary') summaries += 1;
      return question.kind === 'summary' && summaries === 2 ? 'crash' : 'answer';
    });
    const runner = aPool(start, size);
    const events = await eventsOf(runner, aJob());
    expect(failuresIn(events)).toEqual([killed]);
    expect(summariesIn(events)).toEqual(aJob().stages.map((n) => directSummary(aJob(), n)));
    runner.close();
  });

  it('gives up after two restarts and tries anew for the next run', async () => {
    let isDeadly = true;
    const { start } = fakeWorkers(simulationEngine, () => (isDeadly ? 'crash' : 'answer'));
    const runner = aPool(start, size);
    const events = await eventsOf(runner, aJob());
    expect(events).toEqual([killed, killed, { ...killed, isRestarted: false }]);
    isDeadly = false;
    expect(summariesIn(await eventsOf(runner, aJob()))).toHaveLength(3);
    runner.close();
  });

  it('is found out by its silence', async () => {
    const { start } = fakeWorkers(simulationEngine, (_, nth) => (nth === 3 ? 'silence' : 'answer'));
    const runner = aPool(start, size, { firstMs: 1_500, laterMs: 1_000 });
    const events = await eventsOf(runner, aJob());
    expect(failuresIn(events)).toMatchObject([
      { reason: { sentence: 'The background thread stopped answering.' }, isRestarted: true },
    ]);
    expect(summariesIn(events).at(-1)).toEqual(directSummary(aJob(), 600));
    runner.close();
  });

  it('opens a future at the second try, and says why it cannot at the third', async () => {
    const dyingAt = (deaths: number) =>
      aPool(
        fakeWorkers(simulationEngine, (_, nth) => (nth <= deaths ? 'crash' : 'answer')).start,
        size,
      );
    const patient = dyingAt(1);
    const value = directFuture(aJob(), 3);
    expect(await patient.openFuture(aJob(), 3)).toEqual({ ok: true, value });
    const hopeless = dyingAt(2);
    expect(await hopeless.openFuture(aJob(), 3)).toMatchObject({
      ok: false,
      error: { kind: 'crashed' },
    });
    patient.close();
    hopeless.close();
  });
});

describe('a pool', { timeout: 30_000 }, () => {
  it('says why where workers cannot be started at all', async () => {
    const runner = aPool(() => {
      throw new Error('Workers are switched off.');
    }, 2);
    expect((await eventsOf(runner, aJob())).at(-1)).toEqual({
      kind: 'failed',
      reason: { kind: 'crashed', sentence: 'Workers are switched off.' },
      isRestarted: false,
    });
  });

  it('hands its blocks and results over instead of copying them', async () => {
    const { start, sent, received } = fakeWorkers(simulationEngine);
    const runner = aPool(start, 2);
    await eventsOf(runner, aJob());
    expect(sent.length).toBeGreaterThan(50);
    expect(sent.map(({ byteLength }) => byteLength).filter((bytes) => bytes > 0)).toEqual([]);
    const handedBack = received.flatMap(({ question }) =>
      question.kind === 'summary' ? question.blocks : [],
    );
    expect(handedBack.length).toBeGreaterThan(2);
    expect(handedBack.every(({ totals }) => totals.length === 0)).toBe(true);
    runner.close();
  });

  it('sends a request to each worker once a run', async () => {
    const { start, received } = fakeWorkers(simulationEngine);
    const runner = aPool(start, 1);
    await eventsOf(runner, aJob());
    await eventsOf(runner, aJob({ seed: 8 }));
    const carrying = received.filter((message: ToWorker) => message.request !== null);
    expect(carrying.map(({ request }) => request?.seed)).toEqual([7, 8]);
    runner.close();
  });

  it('answers futures as closed when it closes', async () => {
    const { start } = fakeWorkers(simulationEngine, () => 'silence');
    const runner = aPool(start, 1);
    const opened = [1, 2, 3].map(async (trial) => runner.openFuture(aJob(), trial));
    await Promise.resolve();
    runner.close();
    for (const result of await Promise.all(opened)) {
      expect(result).toEqual({
        ok: false,
        error: { kind: 'crashed', sentence: 'The runner was closed.' },
      });
    }
  });
});
