// npm run bench:simulation [-- DIR] [--rounds N]: the simulation against peers, all in one run, round by
// round, so that a busy machine hurts all alike. Ratios of medians; DIR holds a numpy peer for W1.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const args = process.argv.slice(2);
const at = args.indexOf('--rounds');
const rounds = at < 0 ? 5 : Number(args.splice(at, 2)[1]);
const folder = args[0];
const builder = path.resolve(import.meta.dirname, '../oracles/buildAdapter.mjs');
const bundle = execFileSync(process.execPath, [builder, 'tests/bench/simulationCases.ts'], {
  encoding: 'utf8',
}).trim();
const engine = await import(pathToFileURL(bundle).href);

/** One hourly and one managed plan, four classes, 17 incidents a month. */
const w1 = {
  growthAnnual: 0.05,
  classes: [
    { name: 'minor', lambda: 12, mean: 0.75, cv: 1, response: 0.5, users: 1, oos: 0 },
    { name: 'moderate', lambda: 3, mean: 2, cv: 1.2, response: 1, users: 4, oos: 0.1 },
    { name: 'major', lambda: 0.25, mean: 8, cv: 1, response: 1, users: 20, oos: 0.25 },
    { name: 'security', lambda: 0.01, mean: 40, cv: 1.5, response: 0.5, users: 25, oos: 0.5 },
  ],
  hourly: { rate: 120, minimum: 1, increment: 0.25, callout: 40 },
  managed: { fee: 3300, feeEscalation: 0.03 },
};
const [trials, months] = [10_000, 60];

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Runs W1's trials on two threads and waits for both. */
async function onTwoThreads(seed) {
  const code = `
    const { parentPort, workerData: { bundle } } = require('node:worker_threads');
    import(bundle).then((engine) => {
      parentPort.on('message', ({ w1, trials, months, seed, first, count }) => {
        engine.runTrials(engine.requestOf(w1, trials, months, seed), first, count);
        parentPort.postMessage('done');
      });
      parentPort.postMessage('ready');
    });`;
  threads ??= [0, 1].map(
    () => new Worker(code, { eval: true, workerData: { bundle: pathToFileURL(bundle).href } }),
  );
  if (!areReady) await Promise.all(threads.map(nextMessage));
  areReady = true;
  const start = performance.now();
  await Promise.all(
    threads.map((thread, n) => {
      const count = trials / 2;
      thread.postMessage({ w1, trials, months, seed, first: n * count, count });
      return nextMessage(thread);
    }),
  );
  return performance.now() - start;
}
let threads = null;
let areReady = false;

function nextMessage(thread) {
  return new Promise((resolve) => {
    thread.once('message', resolve);
  });
}

function numpy() {
  const script = path.join(folder, 'numpy_w1.py');
  const python = process.env.PYTHON ?? 'python3';
  const params = path.join(folder, 'w1.json');
  const run = spawnSync(
    python,
    [script, params, String(trials), String(months), '1', '1', 'idiomatic'],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`The numpy peer failed: ${run.stderr.slice(-300)}`);
  return JSON.parse(run.stdout).idiomatic.medianMs;
}

const warmRounds = 6;
const hasNumpy = folder !== undefined && existsSync(path.join(folder, 'numpy_w1.py'));
const times = {};
const note = (name, milliseconds) => {
  (times[name] ??= []).push(milliseconds);
};
for (let round = 0; round <= rounds; round += 1) {
  // The first round warms up.
  const keep = round === 0 ? () => undefined : note;
  if (hasNumpy) keep('W1, numpy', numpy());
  const seed = round + 1;
  keep(
    'W1',
    timed(() => engine.simulate(w1, trials, months, seed)),
  );
  if (round <= 2)
    keep(
      'W1, naive, a tenth',
      timed(() => engine.simulateNaively(w1, trials / 10, months)),
    );
  keep(
    'default',
    timed(() => engine.runAndSummarise(engine.defaultRequest(trials))),
  );
  keep(
    'default, first 500',
    timed(() => engine.runAndSummarise(engine.defaultRequest(500))),
  );
  for (const people of [20, 2_000]) {
    const crowd = engine.requestWithPeople(people, 200);
    keep(
      `${people} people`,
      timed(() => engine.runTrials(crowd, 0, 200)),
    );
  }
}

// A thread compiles for itself: the first rounds warm all three of them up, the others go turn by turn.
for (let round = -warmRounds; round < 3 * rounds; round += 1) {
  const keep = round < 0 ? () => undefined : note;
  keep('W1, trials on two threads', await onTwoThreads(round + warmRounds));
  const request = engine.requestOf(w1, trials, months, round + warmRounds);
  keep(
    'W1, trials alone',
    timed(() => engine.runTrials(request, 0, trials)),
  );
}
for (const thread of threads ?? []) await thread.terminate();

const median = (name) => {
  const sorted = times[name].toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};
const least = (name) => Math.min(...times[name]);
for (const name of Object.keys(times)) {
  console.log(
    `${name.padEnd(28)} median ${median(name).toFixed(0).padStart(6)} ms  least ${least(name).toFixed(0).padStart(6)} ms`,
  );
}
const ratio = (title, a, b, factor = 1, of = median) =>
  console.log(`${title.padEnd(58)} ${((factor * of(a)) / of(b)).toFixed(2)}`);
if (hasNumpy) {
  ratio('numpy over the engine, W1', 'W1, numpy', 'W1');
  ratio('default scenario over numpy’s W1', 'default', 'W1, numpy');
}
ratio('naive over the engine, W1', 'W1, naive, a tenth', 'W1', 10);
ratio('one thread over two, W1 trials', 'W1, trials alone', 'W1, trials on two threads');
ratio('the same, least times', 'W1, trials alone', 'W1, trials on two threads', 1, least);
ratio('first 500 over all 10,000, default scenario', 'default, first 500', 'default');
ratio('2,000 people over 20', '2000 people', '20 people');
