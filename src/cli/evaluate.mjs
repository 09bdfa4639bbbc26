// Node 20 does not run TypeScript: bundles evaluate.ts when a source is newer than the last bundle,
// then runs it. Nothing is printed here, as standard output holds the results alone.
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'node_modules/.cache/fix-or-fee');
const bundle = path.join(folder, 'evaluate.mjs');
const layers = ['engine', 'reference', 'schema', 'scenario', 'runner', 'present', 'exports', 'cli'];

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
  const outDir = path.join(folder, `unfinished-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/evaluate.ts',
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'evaluate.mjs' } },
    },
  });
  renameSync(path.join(outDir, 'evaluate.mjs'), bundle);
  rmSync(outDir, { recursive: true });
}

if (bundledAt() <= newestSource()) await bundleSources();
await import(pathToFileURL(bundle).href);
