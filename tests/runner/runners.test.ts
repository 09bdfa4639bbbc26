import { afterEach, describe, expect, it } from 'vitest';
import type { RunEvent, Runner } from '../../src/runner/contract.ts';
import { simulationEngine } from '../../src/runner/simulationEngine.ts';
import {
  afterAWhile,
  aJob,
  directFuture,
  directSummary,
  eventsOf,
  isLast,
  summariesIn,
  watchedEngine,
} from './aJob.ts';
import { runnerKinds } from './runnerKinds.ts';

describe.each(runnerKinds)('the %s runner', { timeout: 30_000 }, (_, createRunner) => {
  const open: Runner[] = [];
  const aRunner = (engine = simulationEngine) => {
    const runner = createRunner(engine);
    open.push(runner);
    return runner;
  };
  afterEach(() => {
    for (const runner of open.splice(0)) runner.close();
  });

  it('gives to the bit what one call gives, at every stage', async () => {
    const job = aJob();
    const summaries = summariesIn(await eventsOf(aRunner(), job));
    expect(summaries).toEqual(job.stages.map((trials) => directSummary(job, trials)));
  });

  it('gives the same without luck and with few columns', async () => {
    const job = aJob({
      stages: [20, 90],
      hasLuck: false,
      columns: { totals: ['worstMonth'], fans: [] },
    });
    const events = await eventsOf(aRunner(), job);
    expect(events.at(-1)).toEqual({ kind: 'done', summary: directSummary(job, 90) });
  });

  it('shows progress that only grows and ends with the whole', async () => {
    const events = await eventsOf(aRunner(), aJob());
    const trials = events.flatMap((event) => (event.kind === 'progress' ? [event.trials] : []));
    expect(trials).toEqual(trials.toSorted((one, other) => one - other));
    expect(trials[0]).toBeGreaterThanOrEqual(60);
    expect(events.map(({ kind }) => kind)).toEqual([...trials.map(() => 'progress'), 'done']);
    for (const event of events) if (event.kind === 'progress') expect(event.of).toBe(600);
  });

  it('begins no slice while it rests, and then goes on where it was', async () => {
    const job = aJob();
    let trialsRun = 0;
    const runner = aRunner(
      watchedEngine((_first, count) => {
        trialsRun += count;
      }),
    );
    runner.rest();
    const whole = eventsOf(runner, job);
    await afterAWhile();
    expect(trialsRun).toBe(0);
    runner.goOn();
    expect((await whole).at(-1)).toEqual({ kind: 'done', summary: directSummary(job, 600) });
  });

  it('is silent and stops computing once cancelled', async () => {
    let trialsRun = 0;
    const engine = watchedEngine((_first, count) => {
      trialsRun += count;
    });
    const heard: RunEvent[] = [];
    await new Promise<void>((resolve) => {
      const handle = aRunner(engine).run(aJob({ stages: [50, 10_000_000] }), (event) => {
        heard.push(event);
        handle.cancel();
        resolve();
      });
    });
    await afterAWhile();
    const before = trialsRun;
    await afterAWhile();
    expect(heard.map(({ kind }) => kind)).toEqual(['progress']);
    expect(trialsRun).toBe(before);
    expect(trialsRun).toBeLessThan(1_000_000);
  });

  it('never calls a listener that cancelled before anything happened', async () => {
    const heard: RunEvent[] = [];
    aRunner()
      .run(aJob(), (event) => heard.push(event))
      .cancel();
    await afterAWhile();
    expect(heard).toEqual([]);
  });

  it('lets the newest run win: of older ones nothing more is heard', async () => {
    const runner = aRunner();
    const order: number[] = [];
    const last = await new Promise<RunEvent>((resolve) => {
      const runWith = (seed: number) =>
        runner.run(aJob({ seed }), (event) => {
          order.push(seed);
          if (seed === 1) runWith(2);
          if (seed === 2 && event.kind === 'progress') runWith(3);
          if (seed === 3 && isLast(event)) resolve(event);
        });
      runWith(0);
      runWith(1);
    });
    expect(order.slice(0, 3)).toEqual([1, 2, 3]);
    expect(new Set(order.slice(2))).toEqual(new Set([3]));
    expect(last).toEqual({ kind: 'done', summary: directSummary(aJob({ seed: 3 }), 600) });
  });

  it('says when the engine broke off, leaves older results whole and goes on with the next', async () => {
    const engine = watchedEngine((_first, _count, seed) => {
      if (seed === 666) throw new Error('A broken promise.');
    });
    const runner = aRunner(engine);
    const good = summariesIn(await eventsOf(runner, aJob())).at(-1);
    expect(await eventsOf(runner, aJob({ seed: 666 }))).toEqual([
      {
        kind: 'failed',
        reason: { kind: 'threw', sentence: 'A broken promise.' },
        isRestarted: false,
      },
    ]);
    expect(good).toEqual(directSummary(aJob(), 600));
    expect(summariesIn(await eventsOf(runner, aJob())).at(-1)).toEqual(good);
  });

  it('refuses a job that breaks the bounds of the model, with every problem', async () => {
    const range = { path: 'organisation.headcount', low: 30, typical: 20, high: 30 };
    const [event, ...more] = await eventsOf(aRunner(), aJob({ ranges: [range] }));
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      kind: 'failed',
      reason: { kind: 'refused', problems: [{ path: 'organisation.headcount' }] },
      isRestarted: false,
    });
  });

  it('opens a future while a run goes on', async () => {
    const runner = aRunner();
    const job = aJob();
    const running = eventsOf(runner, job);
    const opened = await runner.openFuture(job, 41);
    expect(opened).toEqual({ ok: true, value: directFuture(job, 41) });
    expect(summariesIn(await running).at(-1)).toEqual(directSummary(job, 600));
  });

  it('refuses to open a future of a job that breaks the bounds', async () => {
    const range = { path: 'nowhere', low: 1, typical: 2, high: 3 };
    const opened = await aRunner().openFuture(aJob({ ranges: [range] }), 0);
    expect(opened).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });

  it('is silent once closed, and works again afterwards', async () => {
    const runner = aRunner();
    const heard: RunEvent[] = [];
    runner.run(aJob(), (event) => heard.push(event));
    runner.close();
    await afterAWhile();
    expect(heard).toEqual([]);
    expect(summariesIn(await eventsOf(runner, aJob()))).toHaveLength(3);
  });
});
