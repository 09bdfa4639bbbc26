// Node 20 does not run TypeScript: bundles evaluate.ts when a source is newer than the last bundle,
// then runs it. Nothing is printed here, as standard output holds the results alone.
import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'node_modules/.cache/fix-or-fee');
const bundle = path.join(folder, 'evaluate.mjs');
const layers = ['engine', 'reference', 'schema', 'scenario', 'cli'];

function newestSource() {
  const times = layers.flatMap((layer) => {
    const under = path.join(root, 'src', layer);
    return [
      under,
      ...readdirSync(under, { recursive: true }).map((name) => path.join(under, name)),
    ];
  });
  return Math.max(...times.map((name) => statSync(name).mtimeMs));
}

function bundledAt() {
  return statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

async function bundleSources() {
  const { build } = await import('vite');
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: 'src/cli/evaluate.ts', write: false, target: 'node20' },
  });
  mkdirSync(folder, { recursive: true });
  const unfinished = `${bundle}.${process.pid}`;
  writeFileSync(unfinished, output[0].code);
  renameSync(unfinished, bundle);
}

if (bundledAt() <= newestSource()) await bundleSources();
await import(pathToFileURL(bundle).href);
