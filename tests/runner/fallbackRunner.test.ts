import { describe, expect, it, vi } from 'vitest';
import type { DecisionOrder, Runner } from '../../src/runner/contract.ts';
import { fallbackRunner } from '../../src/runner/fallbackRunner.ts';
import { inlineRunner } from '../../src/runner/inlineRunner.ts';
import { poolRunner } from '../../src/runner/poolRunner.ts';
import { afterOtherTasks } from '../../src/runner/scheduler.ts';
import { simulationEngine } from '../../src/runner/simulationEngine.ts';
import type { StartWorker } from '../../src/runner/workerPort.ts';
import { aJob, eventsOf } from './aJob.ts';
import { fakeWorkers } from './fakeWorkers.ts';

const now = () => performance.now();
const own = () => inlineRunner({ engine: simulationEngine, schedule: afterOtherTasks, now });

/** A pool over such workers, with the page's own thread behind it. */
function overWorkers(start: StartWorker) {
  const onSecond = vi.fn<() => void>();
  const first = poolRunner({ start, now }, 3);
  return { onSecond, runner: fallbackRunner({ first, second: async () => own(), onSecond }) };
}

const refused: StartWorker = () => {
  throw new DOMException('Refused.', 'SecurityError');
};

/** Browsers may also let a worker be made and tell only later that its script was refused. */
const refusedLater: StartWorker = ({ onCrash }) => {
  queueMicrotask(() => onCrash('Refused.'));
  return { post: () => undefined, stop: () => undefined };
};

const job = () => aJob({ stages: [40, 80] });
const expected = async () => (await eventsOf(own(), job())).at(-1);

describe('a runner with another behind it', () => {
  it.each([
    ['at once', refused],
    ['later', refusedLater],
  ])('gives the same figures where workers are refused %s, and says so once', async (_, start) => {
    const { runner, onSecond } = overWorkers(start);
    const events = await eventsOf(runner, job());
    expect(events.map(({ kind }) => kind)).not.toContain('failed');
    expect(events.at(-1)).toEqual(await expected());
    await eventsOf(runner, job());
    expect(onSecond).toHaveBeenCalledOnce();
  });

  it('answers futures and questions of the decision there too', async () => {
    const { runner } = overWorkers(refused);
    const future = await runner.openFuture(job(), 3);
    expect(future).toEqual(await own().openFuture(job(), 3));
    const weighing = { planIds: ['hourly', 'fee'], layerSet: 'allIn' } as const;
    const order: DecisionOrder = {
      job: job(),
      question: { kind: 'tornado', ...weighing, pair: null },
      topic: 'tornado',
    };
    const last = async (asked: Runner) =>
      new Promise((resolve) => {
        asked.decide(order, (event) => {
          if (event.kind !== 'progress') resolve(event);
        });
      });
    const answer = await last(overWorkers(refusedLater).runner);
    expect(answer).toMatchObject({ kind: 'done' });
    expect(answer).toEqual(await last(own()));
  });

  it('stays with workers that have answered: what kills them then is told', async () => {
    const workers = fakeWorkers(simulationEngine, (_, nth) => (nth > 1 ? 'crash' : 'answer'));
    const { runner, onSecond } = overWorkers(workers.start);
    const first = await runner.openFuture(job(), 1);
    expect(first.ok).toBe(true);
    const events = await eventsOf(runner, job());
    expect(events.at(-1)).toMatchObject({ kind: 'failed', reason: { kind: 'crashed' } });
    expect(onSecond).not.toHaveBeenCalled();
  });

  it('starts nothing on the other once it has been cancelled or closed', async () => {
    const second = vi.fn<typeof own>(own);
    const first = poolRunner({ start: refusedLater, now }, 1);
    const runner = fallbackRunner({
      first,
      second: async () => second(),
      onSecond: () => undefined,
    });
    const heard = vi.fn<() => void>();
    runner.run(job(), heard).cancel();
    runner.run(job(), heard);
    runner.close();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).not.toHaveBeenCalled();
    expect(second).not.toHaveBeenCalled();
  });

  it('tells every listener where neither can be had, and asks for the other again', async () => {
    const onSecond = vi.fn<() => void>();
    const second = vi.fn<() => Promise<Runner>>(async () => own());
    second.mockRejectedValueOnce(new Error('It did not load.'));
    second.mockRejectedValueOnce(new Error('It did not load.'));
    second.mockRejectedValueOnce(new Error('It did not load.'));
    const first = poolRunner({ start: refusedLater, now }, 1);
    const runner = fallbackRunner({ first, second, onSecond });
    const reason = { kind: 'crashed', sentence: 'It did not load.' };
    expect(await eventsOf(runner, job())).toEqual([{ kind: 'failed', reason, isRestarted: false }]);
    const weighing = { planIds: ['hourly', 'fee'], layerSet: 'allIn' } as const;
    const question = { kind: 'tornado', ...weighing, pair: null } as const;
    const heard = await new Promise((resolve) => {
      runner.decide({ job: job(), question, topic: 'tornado' }, resolve);
    });
    expect(heard).toEqual({ kind: 'failed', reason });
    expect(await runner.openFuture(job(), 3)).toEqual({ ok: false, error: reason });
    expect((await eventsOf(runner, job())).at(-1)).toEqual(await expected());
    expect(second).toHaveBeenCalledTimes(4);
    expect(onSecond).toHaveBeenCalledOnce();
  });
});
