import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { pseudoLocale } from './tests/support/pseudoLocale.ts';

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

/**
 * Nothing happens on importing a module of the engine: what comes through its door is bundled where it is
 * used, so that a worker loads the projection only once it needs it.
 */
const pureEngine = {
  moduleSideEffects: [{ test: /\/src\/engine\//, sideEffects: false }],
};

export default defineConfig(({ mode }) => ({
  base: './',
  // `vite build --mode pseudo` shows the page in a locale that nobody speaks.
  plugins: [
    react(),
    withoutPolicyWhileDeveloping(),
    ...(mode === 'pseudo' ? [pseudoLocale()] : []),
  ],
  server: { host: '127.0.0.1' },
  worker: { format: 'es', rolldownOptions: { treeshake: pureEngine } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // A text that is used once stands where it is used, not in a variable of the catalogue.
    rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 2 } } },
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
