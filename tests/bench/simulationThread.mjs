// One case of the benchmark on a thread of its own, as the page has one worker for its scenario: what V8
// learns of one case does not slow another down.
import { parentPort, workerData } from 'node:worker_threads';

const engine = await import(workerData.bundle);

/** By name: runs a case with the arguments that came with it. */
const cases = {
  w1: ({ w1, trials, months, seed }) => engine.simulate(w1, trials, months, seed),
  naive: ({ w1, trials, months }) => engine.simulateNaively(w1, trials, months),
  trials: ({ w1, trials, months, seed, first, count }) =>
    engine.runTrials(engine.requestOf(w1, trials, months, seed), first, count),
  default: ({ trials }) => engine.runAndSummarise(engine.defaultRequest(trials)),
  people: ({ people, trials }) =>
    engine.runTrials(engine.requestWithPeople(people, trials), 0, trials),
};

parentPort.on('message', async ({ name, of }) => {
  const start = performance.now();
  await cases[name](of);
  parentPort.postMessage(performance.now() - start);
});
parentPort.postMessage('ready');
