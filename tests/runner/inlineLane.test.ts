import { describe, expect, it } from 'vitest';
import { inlineRunner } from '../../src/runner/inlineRunner.ts';
import { afterOtherTasks } from '../../src/runner/scheduler.ts';
import { simulationEngine } from '../../src/runner/simulationEngine.ts';
import { aJob, eventsOf } from './aJob.ts';

/** An engine on a clock of its own: this long a trial, this long a fan. */
function timed(msPerTrial: number, msPerSummary: number) {
  let time = 0;
  const starts: number[] = [];
  const runner = inlineRunner({
    engine: {
      ...simulationEngine,
      runTrials: (request, firstTrial, count) => {
        time += msPerTrial * count;
        return simulationEngine.runTrials(request, firstTrial, count);
      },
      summarise: (request, blocks, columns) => {
        time += msPerSummary;
        return simulationEngine.summarise(request, blocks, columns);
      },
    },
    schedule: (task) =>
      afterOtherTasks(() => {
        starts.push(time);
        task();
      }),
    now: () => time,
  });
  /** Milliseconds of work in each task, up to the next one. */
  const tasks = () => starts.map((from, nth) => (starts[nth + 1] ?? time) - from);
  return { runner, tasks };
}

describe('the inline runner', () => {
  it('fills slices of 8 ms once it knows how long a trial takes', async () => {
    const { runner, tasks } = timed(0.05, 0);
    await eventsOf(runner, aJob({ stages: [2_000] }));
    // 64 trials at first, then 8 / 0.05 = 160 at a time
    expect(tasks().slice(0, 3).map(Math.round)).toEqual([3, 8, 8]);
    expect(Math.max(...tasks())).toBeLessThanOrEqual(8.001);
  });

  it('summarises one fan a task', async () => {
    const { runner, tasks } = timed(0, 30);
    await eventsOf(runner, aJob({ stages: [64] }));
    expect(Math.max(...tasks())).toBe(30);
    expect(tasks().filter((ms) => ms > 0)).toHaveLength(5);
  });

  it('lets timers run between its slices', async () => {
    const { runner } = timed(0.05, 0);
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 0);
    await eventsOf(runner, aJob({ stages: [2_000] }));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });
});
