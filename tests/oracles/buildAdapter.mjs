// Bundles a module over the engine for Node and prints where it is: the adapter, or the one named.
// With --whole its packages too, for what knows no folder of packages.
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const isWhole = args.includes('--whole');
const entry = args.find((arg) => !arg.startsWith('--')) ?? 'tests/oracles/adapter.ts';
const outDir = path.join(root, '.cache/adapter');

const { build } = await import('vite');
await build({
  root,
  configFile: false,
  logLevel: 'silent',
  ssr: isWhole ? { noExternal: true } : {},
  build: {
    ssr: entry,
    outDir,
    emptyOutDir: false,
    target: 'node20',
    // Constants stay constants, as in the worker of the page.
    rolldownOptions: { output: { entryFileNames: '[name].mjs', topLevelVar: false } },
  },
});
console.log(path.join(outDir, `${path.basename(entry, '.ts')}.mjs`));
