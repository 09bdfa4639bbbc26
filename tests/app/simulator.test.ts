import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSimulator, type Simulator } from '../../src/app/simulator.ts';
import type { SimulationSummary } from '../../src/engine/index.ts';
import type { RunEvent, RunListener, Runner, SimulationJob } from '../../src/runner/contract.ts';
import { aJob } from '../runner/aJob.ts';

const [first, second, third] = [1, 2, 3].map((seed) => aJob({ seed })) as [
  SimulationJob,
  SimulationJob,
  SimulationJob,
];

function aSummary(trials: number): SimulationSummary {
  return { trials, fanTrials: trials, percentages: [], plans: [], pairs: [] };
}

const crashed = { kind: 'crashed', sentence: 'Killed.' } as const;

/** A runner that says what it is told to say. */
function puppetRunner() {
  const runs: { readonly job: SimulationJob; readonly listener: RunListener }[] = [];
  const cancelled: SimulationJob[] = [];
  const pauses: string[] = [];
  const runner: Runner = {
    run: (job, listener) => {
      runs.push({ job, listener });
      return { cancel: () => cancelled.push(job) };
    },
    openFuture: async () => ({ ok: false, error: crashed }),
    decide: () => ({ cancel: () => undefined }),
    rest: () => pauses.push('rest'),
    goOn: () => pauses.push('go on'),
    close: () => undefined,
  };
  return { runner, runs, cancelled, pauses };
}

let puppet: ReturnType<typeof puppetRunner>;
let simulator: Simulator;

async function hand(...jobs: readonly SimulationJob[]): Promise<void> {
  for (const job of jobs) simulator.run(job);
  await vi.advanceTimersByTimeAsync(0);
}

function say(job: SimulationJob, event: RunEvent): void {
  puppet.runs.find((run) => run.job === job)?.listener(event);
}

beforeEach(() => {
  vi.useFakeTimers();
  puppet = puppetRunner();
  simulator = createSimulator(
    async () => puppet.runner,
    () => Date.now(),
  );
  return () => vi.useRealTimers();
});

const done = (trials: number): RunEvent => ({ kind: 'done', summary: aSummary(trials) });

describe('the simulator of the page', () => {
  it('shows what is heard of the latest job as current', async () => {
    await hand(first);
    say(first, done(600));
    expect(simulator.state()).toEqual({
      kind: 'done',
      job: first,
      summary: aSummary(600),
      isRestarted: false,
    });
  });

  it('keeps a newer job waiting for the first stage of one that has just begun, and shows that as older', async () => {
    await hand(first, second, third);
    expect(puppet.runs.map(({ job }) => job)).toEqual([first]);
    say(first, { kind: 'progress', summary: aSummary(60), trials: 60, of: 600 });
    await vi.advanceTimersByTimeAsync(0);
    expect(simulator.state()).toEqual({
      kind: 'waiting',
      job: third,
      lastGood: { job: first, summary: aSummary(60) },
    });
    expect(puppet.runs.map(({ job }) => job)).toEqual([first, third]);
    say(third, done(600));
    expect(simulator.state()).toMatchObject({ kind: 'done', job: third });
  });

  it('drops what an older run says once a newer one has begun', async () => {
    await hand(first);
    say(first, { kind: 'progress', summary: aSummary(60), trials: 60, of: 600 });
    await hand(second);
    say(first, done(600));
    expect(simulator.state()).toMatchObject({ kind: 'running', job: first });
    say(second, done(60));
    expect(simulator.state()).toMatchObject({ kind: 'done', job: second });
  });

  it('waits for an older run only so long', async () => {
    await hand(first, second);
    await vi.advanceTimersByTimeAsync(299);
    expect(puppet.runs).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2);
    expect(puppet.runs.map(({ job }) => job)).toEqual([first, second]);
  });

  it('begins the newer job at once where the older run fails', async () => {
    await hand(first, second);
    say(first, { kind: 'failed', reason: crashed, isRestarted: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(puppet.runs.map(({ job }) => job)).toEqual([first, second]);
    expect(simulator.state()).toEqual({ kind: 'idle' });
  });

  it('keeps the last good result when the latest run fails', async () => {
    await hand(first);
    say(first, done(600));
    await hand(second);
    say(second, { kind: 'failed', reason: crashed, isRestarted: true });
    expect(simulator.state()).toMatchObject({
      kind: 'failed',
      isRestarted: true,
      lastGood: { job: first },
    });
    say(second, done(600));
    expect(simulator.state()).toMatchObject({ kind: 'done', job: second });
  });

  it('ends a run on request with the summary that is there', async () => {
    await hand(first);
    say(first, { kind: 'progress', summary: aSummary(60), trials: 90, of: 600 });
    simulator.stop();
    expect(puppet.cancelled).toEqual([first]);
    expect(simulator.state()).toEqual({
      kind: 'done',
      job: first,
      summary: aSummary(60),
      isRestarted: false,
    });
  });

  it('lets its runner rest and go on, also one that comes while it rests', async () => {
    simulator.rest();
    await hand(first);
    simulator.goOn();
    simulator.rest();
    expect(puppet.pauses).toEqual(['rest', 'go on', 'rest']);
  });

  it('says that its code could not be fetched, and fetches it again', async () => {
    let isCut = true;
    simulator = createSimulator(
      async () => {
        if (isCut) throw new Error('The network is down.');
        return puppet.runner;
      },
      () => Date.now(),
    );
    await hand(first);
    expect(simulator.state()).toMatchObject({
      kind: 'failed',
      reason: { kind: 'crashed', sentence: 'The network is down.' },
    });
    isCut = false;
    await hand(second);
    expect(puppet.runs.map(({ job }) => job)).toEqual([second]);
  });
});
