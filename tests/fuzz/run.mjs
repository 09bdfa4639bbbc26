// npm run fuzz [-- CASES SEED]: mutated links, files and stored entries through the page's own decoders.
// Fails on a crash, on a case of more than a second of the processor, and on a refusal without a sentence.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const cases = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
if (!(cases > 0) || !Number.isInteger(seed)) {
  console.error('npm run fuzz -- CASES SEED: both are whole numbers.');
  process.exit(2);
}
const mostMilliseconds = 1_000;
const builder = path.resolve(import.meta.dirname, '../oracles/buildAdapter.mjs');
const built = execFileSync(process.execPath, [builder, 'tests/fuzz/cases.ts'], {
  encoding: 'utf8',
});
const { fateOf } = await import(pathToFileURL(built.trim()).href);

const counts = {};
const faults = [];
let slowest = { took: 0, at: 0 };
for (let at = 0; at < cases; at += 1) {
  const fate = await fateOf(seed * 1_000_003 + at);
  const key = `${fate.source} ${fate.outcome}`;
  counts[key] = (counts[key] ?? 0) + 1;
  if (fate.took > slowest.took) slowest = { took: fate.took, at };
  const isFault = fate.outcome === 'crashed' || fate.outcome === 'wordless';
  if (isFault || fate.took > mostMilliseconds) faults.push({ at, ...fate });
}
for (const key of Object.keys(counts).toSorted()) {
  console.log(`${String(counts[key]).padStart(8)}  ${key}`);
}
console.log(`slowest: ${slowest.took.toFixed(0)} ms of the processor, case ${slowest.at}`);
for (const { at, source, outcome, took, detail } of faults.slice(0, 20)) {
  console.log(`FAULT ${at} ${source} ${outcome} ${took.toFixed(0)} ms: ${detail.slice(0, 300)}`);
}
console.log(`${cases} cases, seed ${seed}: ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
