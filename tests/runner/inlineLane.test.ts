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
  it('fills slices of 16 ms once it knows how long a trial takes', async () => {
    const { runner, tasks } = timed(0.25, 0);
    await eventsOf(runner, aJob({ stages: [300] }));
    // 8 trials at first, then 16 / 0.25 = 64 at a time
    expect(tasks().slice(0, 3).map(Math.round)).toEqual([2, 16, 16]);
    expect(Math.max(...tasks())).toBeLessThanOrEqual(16.001);
  });

  it('takes one trial at a time where each takes longer than a slice', async () => {
    const { runner, tasks } = timed(20, 0);
    await eventsOf(runner, aJob({ stages: [12] }));
    // Whatever the first slice of 8 took, the pace is known from then on.
    expect(tasks().slice(1, 5)).toEqual([20, 20, 20, 20]);
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
