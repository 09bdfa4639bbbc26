import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { createServer, minifySync, type Plugin, transformWithOxc } from 'vite';
import { defineConfig } from 'vitest/config';
import { pseudoLocale } from './tests/support/pseudoLocale.ts';
import { bundledText, singleFile } from './tests/support/singleFile.ts';

const DOM_TESTS = 'tests/{ui,features,app}/**/*.test.{ts,tsx}';
const LOCALE_TESTS = 'tests/locale/**/*.test.tsx';

/** The policy of index.html forbids the inline scripts and styles that hot reloading works with. */
function withoutPolicyWhileDeveloping(): Plugin {
  return {
    name: 'without-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

const serviceWorker = 'src/app/offline/serviceWorker.ts';

/**
 * Adds the service worker, and tells it which files make up this version: everything that was built and
 * everything in public/ but what only hosts read. A changed byte anywhere is a new version. It is no entry of
 * its own: what it shared with the page would be split off, and a service worker can't import.
 */
function offlineFiles(): Plugin {
  return {
    name: 'offline-files',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const given = readdirSync('public').filter((name) => !name.startsWith('_'));
        const names = [...Object.keys(bundle), ...given].filter((name) => name !== 'index.html');
        const source = readFileSync(serviceWorker, 'utf8');
        const digest = createHash('sha256').update(source);
        for (const part of Object.values(bundle)) {
          digest.update(part.type === 'chunk' ? part.code : part.source);
        }
        for (const name of given) digest.update(readFileSync(`public/${name}`));
        const { code } = await transformWithOxc(source, serviceWorker);
        const filled = code
          .replaceAll('OFFLINE_FILES', JSON.stringify(['./', ...names]))
          .replaceAll('OFFLINE_VERSION', JSON.stringify(digest.digest('hex').slice(0, 16)));
        this.emitFile({
          type: 'asset',
          fileName: 'serviceWorker.js',
          source: minifySync(serviceWorker, filled).code,
        });
      },
    },
  };
}

/** The writer of workbooks compresses in workers made of text, which the policy forbids: it does so in place. */
function zippedInPlace(): Plugin {
  const inPlace =
    "import { zipSync } from 'fflate'; export default async (files) => zipSync(files).buffer;";
  return {
    name: 'zipped-in-place',
    apply: 'build',
    transform: (_code, id) =>
      id.endsWith('write-excel-file/modules/zip/zipToArrayBuffer.js')
        ? { code: inPlace, map: null }
        : null,
  };
}

/** As the package states it. */
function version(): unknown {
  const stated: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  return typeof stated === 'object' && stated !== null && 'version' in stated
    ? stated.version
    : undefined;
}

/**
 * Nothing happens on importing a module of the engine: what comes through its door is bundled where it is
 * used, so that a worker loads the projection only once it needs it.
 */
const pureEngine = {
  moduleSideEffects: [{ test: /\/src\/engine\//, sideEffects: false }],
};

/**
 * What is fetched together comes in one file: on a slow network every file costs more than its size. Each group
 * takes in what its modules import. What is run in tasks of its own stands apart: the start, React, the view.
 */
const together = [
  {
    name: 'start',
    test: /\/src\/app\/start\.ts$|vite\/preload-helper|rolldown\/runtime/,
    priority: 6,
  },
  { name: 'react', test: /\/node_modules\/(react|react-dom|scheduler)\//, priority: 5 },
  { name: 'first', test: /\/src\/app\/mount\.tsx$/, priority: 4 },
  {
    name: 'answer',
    test: /\/src\/(app\/(pageEngine|documents\/openDocuments)|scenario\/presets|scenario\/presetProfiles)\.ts$/,
    priority: 3,
  },
  {
    name: 'rest',
    test: /\/src\/(app\/(Arrivals|BelowPlans|pageRunner)|features\/(verdict\/(SimulatedOdds|Turns)|terms\/Terms|charts\/Charts))\.tsx?$/,
    priority: 2,
  },
  { name: 'changes', test: /\/src\/scenario\/applyAction\.ts$/, priority: 1 },
  { name: 'inputs', test: /\/src\/features\/inputs\/(Inputs|QuickInputs)\.tsx$/, priority: 1 },
];

/** The scripts that the first answer needs, by group, in the order in which they are run. */
const early = ['react', 'first', 'answer'];

/**
 * Names in the page the style sheets of the first answer, and its scripts as what the start has fetched once the
 * page is painted.
 */
function dressedEarly(): Plugin {
  return {
    name: 'dressed-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const parts = Object.values(bundle).filter((part) => part.type === 'chunk');
        const chunks = early.flatMap((name) => parts.filter((part) => part.name === name));
        if (chunks.length !== early.length) throw new Error('The first scripts are not there.');
        const styles = chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
        const link = (rel: string, file: string) => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        });
        return [
          ...styles.map((file) => link('stylesheet', file)),
          ...chunks.map(({ fileName }) => link('later', fileName)),
        ];
      },
    },
  };
}

/** Writes into the page what it shows before its scripts are there. */
function firstPicture(): Plugin {
  return {
    name: 'first-picture',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const markup = await firstMarkup();
        return html.replace(
          '<div id="root"></div>',
          () => `<div id="root" aria-busy="true">${markup}</div>`,
        );
      },
    },
  };
}

async function firstMarkup(): Promise<string> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [react()],
  });
  try {
    const { firstMarkup: markup } = (await server.ssrLoadModule('/src/app/firstMarkup.tsx')) as {
      readonly firstMarkup: () => string;
    };
    return markup();
  } finally {
    await server.close();
  }
}

/** What is run soon is compiled while it is fetched, beside the page's thread, by browsers that know the sign. */
function compiledEarly(): Plugin {
  return {
    name: 'compiled-early',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type === 'chunk' && [...early, 'rest'].includes(part.name)) {
            part.code = `//# allFunctionsCalledOnLoad\n${part.code}`;
          }
        }
      },
    },
  };
}

export default defineConfig(({ mode }) => ({
  base: './',
  // `vite build --mode pseudo` shows the page in a locale that nobody speaks, `--mode single` makes it one file.
  plugins: [
    react(),
    withoutPolicyWhileDeveloping(),
    zippedInPlace(),
    ...(mode === 'single'
      ? [bundledText(pureEngine, () => [zippedInPlace()]), singleFile()]
      : [
          ...(mode === 'pseudo' ? [] : [firstPicture()]),
          dressedEarly(),
          compiledEarly(),
          offlineFiles(),
        ]),
    ...(mode === 'pseudo' ? [pseudoLocale()] : []),
  ],
  define: { APP_VERSION: JSON.stringify(version()) },
  server: { host: '127.0.0.1' },
  worker: {
    format: 'es',
    plugins: () => [zippedInPlace()],
    // A constant that stays one is known to the compiler; a variable is read and checked at every turn of a loop.
    rolldownOptions: { treeshake: pureEngine, output: { topLevelVar: false } },
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // A text that is used once stands where it is used, not in a variable of the catalogue.
    rolldownOptions: {
      treeshake: pureEngine,
      optimization: { inlineConst: { mode: 'all', pass: 2 } },
      ...(mode === 'single' ? {} : { output: { codeSplitting: { groups: together } } }),
    },
  },
  test: {
    // Generous: many suites share two cores, which others may slow down three times, and no test measures time.
    testTimeout: 180_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // A process that serves many files loads the modules and the page they test once, not for every file.
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    coverage: {
      provider: 'v8',
      include: ['src/engine/**/*.ts'],
      reporter: ['text', 'html'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [DOM_TESTS, LOCALE_TESTS, 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: [DOM_TESTS],
          setupFiles: ['tests/support/setupDom.ts'],
        },
      },
      {
        extends: true,
        plugins: [pseudoLocale()],
        test: {
          name: 'locale',
          environment: 'jsdom',
          include: [LOCALE_TESTS],
          setupFiles: ['tests/support/setupDom.ts'],
        },
      },
    ],
  },
}));
