import type { Runner } from '../../src/runner/contract.ts';
import { inlineRunner } from '../../src/runner/inlineRunner.ts';
import { poolRunner } from '../../src/runner/poolRunner.ts';
import { roundTripRunner } from '../../src/runner/roundTripRunner.ts';
import { afterOtherTasks, pageClock } from '../../src/runner/scheduler.ts';
import type { SimulationEngine } from '../../src/runner/simulationEngine.ts';
import { workerRunner } from '../../src/runner/workerRunner.ts';
import { fakeWorkers } from './fakeWorkers.ts';

const onThisThread = (engine: SimulationEngine) => ({
  engine,
  schedule: afterOtherTasks,
  now: pageClock,
});

const onOthers = (engine: SimulationEngine) => ({
  start: fakeWorkers(engine).start,
  now: pageClock,
});

/** Every runner there is, over an engine. */
export const runnerKinds: readonly (readonly [string, (engine: SimulationEngine) => Runner])[] = [
  ['inline', (engine) => inlineRunner(onThisThread(engine))],
  ['round trip', (engine) => roundTripRunner(onThisThread(engine))],
  ['worker', (engine) => workerRunner(onOthers(engine))],
  ['pool of 1', (engine) => poolRunner(onOthers(engine), 1)],
  ['pool of 2', (engine) => poolRunner(onOthers(engine), 2)],
  ['pool of 3', (engine) => poolRunner(onOthers(engine), 3)],
];
