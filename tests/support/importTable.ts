export const LAYERS = [
  'engine',
  'reference',
  'schema',
  'scenario',
  'history',
  'runner',
  'present',
  'exports',
  'ui',
  'features',
  'app',
  'cli',
] as const;

export type Layer = (typeof LAYERS)[number];

/** `all`: values and types. `types`: only `import type`. */
type Reach = 'all' | 'types';

interface LayerRule {
  readonly layers: Readonly<Partial<Record<Layer, Reach>>>;
  /** Package names; a trailing `/*` allows every package of a scope. */
  readonly packages: readonly string[];
}

const EVERYTHING: Readonly<Partial<Record<Layer, Reach>>> = Object.fromEntries(
  LAYERS.map((layer) => [layer, 'all']),
);

/** The import table of the house: what each layer may import. */
export const IMPORT_TABLE: Readonly<Record<Layer, LayerRule>> = {
  engine: { layers: { engine: 'all' }, packages: [] },
  reference: { layers: { engine: 'types', reference: 'all' }, packages: [] },
  schema: { layers: { engine: 'all', reference: 'all', schema: 'all' }, packages: ['zod'] },
  scenario: {
    layers: { engine: 'types', reference: 'all', schema: 'all', scenario: 'all' },
    packages: ['fflate'],
  },
  history: { layers: { engine: 'types', history: 'all' }, packages: ['papaparse'] },
  runner: { layers: { engine: 'all', schema: 'all', history: 'all', runner: 'all' }, packages: [] },
  present: {
    layers: {
      engine: 'types',
      reference: 'all',
      schema: 'types',
      scenario: 'types',
      history: 'types',
      present: 'all',
    },
    packages: [],
  },
  exports: {
    layers: {
      engine: 'types',
      reference: 'all',
      schema: 'types',
      scenario: 'types',
      present: 'all',
      exports: 'all',
    },
    packages: ['write-excel-file'],
  },
  ui: {
    layers: { ui: 'all' },
    packages: [
      'react',
      'react-dom',
      'recharts',
      'lucide-react',
      '@internationalized/number',
      'react-aria-components',
      '@fontsource-variable/*',
    ],
  },
  features: {
    layers: {
      engine: 'types',
      reference: 'all',
      schema: 'all',
      scenario: 'all',
      history: 'all',
      runner: 'types',
      present: 'all',
      exports: 'all',
      ui: 'all',
      features: 'all',
    },
    packages: ['react', 'react-dom', 'uqr'],
  },
  app: {
    layers: EVERYTHING,
    packages: [
      'react',
      'react-dom',
      'zustand',
      'zundo',
      'idb-keyval',
      'workbox-window',
      'virtual:pwa-register',
    ],
  },
  cli: { layers: EVERYTHING, packages: [] },
};

/** Style sheets, images and fonts belong to the view. */
export const LAYERS_WITH_ASSETS: readonly Layer[] = ['ui', 'features', 'app'];

export const FORBIDDEN_FOLDERS: readonly string[] = ['utils', 'helpers', 'lib', 'common', 'types'];
