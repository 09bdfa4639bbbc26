// npm run approximations [-- TRIALS]: the projection's pools, banks and staff capacity against simulated
// books, as a share of each plan's spend. Fails where one is off by more than two per cent.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const allowed = 0.02;
const trials = Number(process.argv[2] ?? 1_000_000);
const builder = path.resolve(import.meta.dirname, '../oracles/buildAdapter.mjs');
const built = execFileSync(process.execPath, [builder, 'tests/approximations/measure.ts'], {
  encoding: 'utf8',
});
const { measure } = await import(pathToFileURL(built.trim()).href);

const percent = (share) => `${share < 0 ? '' : '+'}${(100 * share).toFixed(3)} %`;
let beyond = 0;
let largest = 0;
let scenario = '';
for (const findings of measure(trials)) {
  for (const found of findings) {
    if (found.scenario !== scenario) console.log(`\n${found.scenario}, ${trials} trials`);
    scenario = found.scenario;
    const isBeyond = Math.abs(found.error) > allowed + 4 * found.standardError;
    beyond += isBeyond ? 1 : 0;
    largest = Math.max(largest, Math.abs(found.error));
    console.log(
      [
        found.plan.padEnd(46),
        `projected ${found.projected.toFixed(0).padStart(9)}`,
        `simulated ${found.simulated.toFixed(0).padStart(9)}`,
        `error ${percent(found.error).padStart(10)}`,
        `± ${percent(found.standardError).slice(1)}`,
        isBeyond ? 'BEYOND 2 %' : '',
      ].join('  '),
    );
  }
}
console.log(`\nlargest error ${percent(largest)} of a plan's spend`);
process.exit(beyond > 0 ? 1 : 0);
