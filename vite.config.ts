import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const DOM_TESTS = 'tests/{ui,features,app}/**/*.test.{ts,tsx}';

/** The policy of index.html forbids the inline scripts and styles that hot reloading works with. */
function withoutPolicyWhileDeveloping(): Plugin {
  return {
    name: 'without-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
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

/**
 * Nothing happens on importing a module of the engine: what comes through its door is bundled where it is
 * used, so that a worker loads the projection only once it needs it.
 */
const pureEngine = {
  moduleSideEffects: [{ test: /\/src\/engine\//, sideEffects: false }],
};

export default defineConfig({
  base: './',
  plugins: [react(), withoutPolicyWhileDeveloping(), zippedInPlace()],
  server: { host: '127.0.0.1' },
  worker: { format: 'es', rolldownOptions: { treeshake: pureEngine } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  test: {
    // Generous: many suites share two cores, and no test measures time.
    testTimeout: 60_000,
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
          exclude: [DOM_TESTS, 'tests/e2e/**'],
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
    ],
  },
});
