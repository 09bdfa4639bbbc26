// npm run oracle -- DIR [options]: holds the engine against the exact distributions kept in DIR.
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run oracle -- DIR [--trials N] [--only name,name]');
  process.exit(2);
}
const builder = path.join(import.meta.dirname, 'buildAdapter.mjs');
const adapter = execFileSync(process.execPath, [builder], { encoding: 'utf8' }).trim();
const checker = path.join(folder, 'check-oracle.mjs');
const run = spawnSync(process.execPath, [checker, adapter, ...options], { stdio: 'inherit' });
process.exit(run.status ?? 1);
