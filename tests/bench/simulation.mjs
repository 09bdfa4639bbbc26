// npm run bench:simulation [-- DIR] [--rounds N]: the simulation against peers, all in one run, turn by
// turn, so that a busy machine hurts all alike. Ratios of medians; DIR holds a numpy peer for
// W1: numpy_w1.py and its w1.json.
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const args = process.argv.slice(2);
const at = args.indexOf('--rounds');
const rounds = at < 0 ? 5 : Number(args.splice(at, 2)[1]);
const folder = args[0];
const python = process.env.PYTHON ?? 'python3';

/** What keeps numpy from being timed although a folder is named. */
function missingPeer() {
  if (!existsSync(folder)) return `There is no ${folder}`;
  const absent = ['numpy_w1.py', 'w1.json'].find((name) => !existsSync(path.join(folder, name)));
  if (absent !== undefined) return `${folder} has no ${absent}`;
  const hasNumpy = spawnSync(python, ['-c', 'import numpy']).status === 0;
  return hasNumpy ? undefined : `${python} has no numpy (PYTHON names another Python)`;
}

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!(Number.isInteger(rounds) && rounds > 0)) refuse('--rounds needs a whole number, 1 or more.');
const missing = folder === undefined ? undefined : missingPeer();
if (missing !== undefined) refuse(`${missing}: nothing was timed.`);
if (folder === undefined) {
  console.log('numpy is not compared: that takes a folder (npm run bench:simulation -- DIR).');
}

const builder = path.resolve(import.meta.dirname, '../oracles/buildAdapter.mjs');
const bundle = execFileSync(process.execPath, [builder, 'tests/bench/simulationCases.ts'], {
  encoding: 'utf8',
}).trim();

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

/** A thread that runs cases one after the other; `run` resolves to milliseconds. */
async function createThread() {
  const worker = new Worker(new URL('simulationThread.mjs', import.meta.url), {
    workerData: { bundle: pathToFileURL(bundle).href },
  });
  const next = () => once(worker, 'message');
  await next();
  return {
    async run(name, of) {
      worker.postMessage({ name, of });
      const [milliseconds] = await next();
      return milliseconds;
    },
    end: () => worker.terminate(),
  };
}

function numpy() {
  const script = path.join(folder, 'numpy_w1.py');
  const params = path.join(folder, 'w1.json');
  const run = spawnSync(
    python,
    [script, params, String(trials), String(months), '1', '1', 'idiomatic'],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`The numpy peer failed: ${run.stderr.slice(-300)}`);
  return JSON.parse(run.stdout).idiomatic.medianMs;
}

const hasNumpy = folder !== undefined;
const times = {};

/** What is timed, each on threads of its own. */
const timed = [
  ['W1', 'w1', { w1, trials, months }],
  ['W1, naive, a tenth', 'naive', { w1, trials: trials / 10, months }],
  ['W1, trials alone', 'trials', { w1, trials, months, first: 0, count: trials }],
  ['default', 'default', { trials }],
  ['default, first 500', 'default', { trials: 500 }],
  ['20 people', 'people', { people: 20, trials: 200 }],
  ['2000 people', 'people', { people: 2_000, trials: 200 }],
];
const halves = [0, 1].map((n) => ({ first: (n * trials) / 2, count: trials / 2 }));

// A thread compiles for itself: each runs its case for two seconds before it counts.
const warmMs = 2_000;
async function warmed(thread, name, of) {
  for (let spent = 0, seed = 1; spent < warmMs; seed += 1) {
    spent += await thread.run(name, { ...of, seed });
  }
  return thread;
}
const threads = new Map();
for (const [title, name, of] of timed) {
  threads.set(title, await warmed(await createThread(), name, of));
}
const pair = [];
for (const half of halves) {
  pair.push(await warmed(await createThread(), 'trials', { w1, trials, months, ...half }));
}
for (let seed = 1; seed <= rounds; seed += 1) {
  const keep = (title, milliseconds) => {
    (times[title] ??= []).push(milliseconds);
  };
  if (hasNumpy) keep('W1, numpy', numpy());
  // A thread that has stood idle is cold again: the second of two runs counts, as with the peer.
  for (const [title, name, of] of timed) {
    const { run } = threads.get(title);
    await run(name, { ...of, seed });
    keep(title, await run(name, { ...of, seed }));
  }
  const onBoth = () =>
    Promise.all(
      pair.map(({ run }, n) => run('trials', { w1, trials, months, seed, ...halves[n] })),
    );
  await onBoth();
  const start = performance.now();
  await onBoth();
  keep('W1, trials on two threads', performance.now() - start);
}
for (const { end } of [...threads.values(), ...pair]) await end();

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
