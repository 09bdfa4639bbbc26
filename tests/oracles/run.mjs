// npm run oracle -- DIR [options]: holds the engine against the exact distributions kept in DIR.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run oracle -- DIR [--trials N] [--only name,name]');
  process.exit(2);
}
const checker = path.join(folder, 'check-oracle.mjs');
if (!existsSync(checker)) {
  const missing = existsSync(folder)
    ? `${folder} has no check-oracle.mjs`
    : `There is no ${folder}`;
  console.error(`${missing}: name the folder that holds the distributions and their checker.`);
  process.exit(1);
}
const builder = path.join(import.meta.dirname, 'buildAdapter.mjs');
const adapter = execFileSync(process.execPath, [builder], { encoding: 'utf8' }).trim();
const run = spawnSync(process.execPath, [checker, adapter, ...options], { stdio: 'inherit' });
process.exit(run.status ?? 1);
