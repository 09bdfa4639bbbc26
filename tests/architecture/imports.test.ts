import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkImports } from '../support/importRules';
import type { SourceFile } from '../support/sourceReading';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LEAST_FILES = 60;
const LEAST_IMPORTS = 100;

function readSources(): readonly SourceFile[] {
  return readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({
      path: `src/${name.split(path.sep).join('/')}`,
      source: readFileSync(path.join(ROOT, 'src', name), 'utf8'),
    }));
}

function violationsOf(file: string, source: string): readonly string[] {
  return checkImports([{ path: file, source }]).violations;
}

describe('the sources', () => {
  const report = checkImports(readSources());

  it('import only what the table of the architecture allows', () => {
    expect(report.violations).toEqual([]);
  });

  it('were all looked at', () => {
    expect(report.filesRead).toBeGreaterThan(LEAST_FILES);
    expect(report.importsRead).toBeGreaterThan(LEAST_IMPORTS);
  });
});

describe('the checker allows', () => {
  it.each([
    ['src/engine/projection/a.ts', "import { b } from '../input/b';"],
    ['src/reference/a.ts', "import type { A } from '../engine/index';"],
    ['src/reference/a.ts', "import figures from './figures.json';"],
    ['src/schema/a.ts', "import { z } from 'zod/mini'; import { a } from '../engine/index.ts';"],
    ['src/runner/pool.ts', "new Worker(new URL('./trials.worker.ts', import.meta.url));"],
    ['src/present/a.ts', "import type { A } from '../scenario/a'; const d = new Date(0);"],
    ['src/ui/a.tsx', "import '@fontsource-variable/inter'; import s from './a.module.css';"],
    [
      'src/features/verdict/a.tsx',
      "import { a } from './b/c'; import { Card } from '../../ui/Card';",
    ],
    ['src/features/verdict/a.tsx', "import type { Runner } from '../../runner/runner';"],
    ['src/app/App.tsx', "const Charts = import('../features/charts/Charts');"],
    ['src/cli/evaluate.ts', "import { readFile } from 'node:fs/promises'; console.log(1);"],
    ['src/main.tsx', "import { mount } from './app/mount'; import './ui/tokens.css';"],
    ['src/engine/a.ts', "// Date, Math.random\nexport const a = { Date: 'toFixed' };"],
    ['src/engine/index.ts', "export { a } from './a'; export type { B } from './b';"],
  ])('%s: %s', (file, source) => {
    expect(violationsOf(file, source)).toEqual([]);
  });
});

describe('the checker finds a planted violation', () => {
  it.each([
    ['src/engine/a.ts', "import { z } from 'zod';", 'the package zod'],
    ['src/engine/a.ts', "import type { A } from '../schema/a';", 'engine may not import schema'],
    [
      'src/engine/a.ts',
      "export * from '../reference/a'; const b = 1;",
      'engine may not import reference',
    ],
    ['src/engine/a.ts', "type A = import('../ui/a').A;", 'engine may not import ui'],
    ['src/engine/a.ts', "import { readFile } from 'node:fs';", 'only cli may'],
    ['src/engine/a.ts', "import raw from './a.css';", 'the asset'],
    ['src/reference/a.ts', "import { a } from '../engine/index';", 'only types from engine'],
    ['src/reference/a.ts', "import { type A } from '../engine/index';", 'only types from engine'],
    ['src/schema/a.ts', "import { a } from '../engine/input/a';", 'only door'],
    ['src/schema/a.ts', "import figures from '../reference/figures.json';", 'of another layer'],
    ['src/schema/a.ts', "import React from 'react';", 'the package react'],
    [
      'src/scenario/a.ts',
      "import type { A } from '../runner/a';",
      'scenario may not import runner',
    ],
    ['src/history/a.ts', "import { a } from '../schema/a';", 'history may not import schema'],
    ['src/runner/a.ts', "import { a } from '../reference/a';", 'runner may not import reference'],
    ['src/runner/a.ts', "new URL('../ui/a.ts', import.meta.url);", 'runner may not import ui'],
    [
      'src/present/a.ts',
      "export { a } from '../scenario/a'; const b = 1;",
      'only types from scenario',
    ],
    ['src/present/a.ts', "import { Area } from 'recharts';", 'the package recharts'],
    [
      'src/exports/a.ts',
      "import type { A } from '../history/a';",
      'exports may not import history',
    ],
    ['src/ui/a.tsx', "import type { A } from '../present/a';", 'ui may not import present'],
    ['src/ui/a.tsx', "import { create } from 'zustand';", 'the package zustand'],
    ['src/features/a/b.tsx', "import { a } from '../../runner/a';", 'only types from runner'],
    ['src/features/a/b.tsx', "const a = import('../../runner/a');", 'only types from runner'],
    ['src/features/a/b.tsx', "import type { A } from '../c/a';", 'imports the feature c'],
    ['src/features/a/b.tsx', "import { a } from '../../app/a';", 'features may not import app'],
    ['src/features/a/b.tsx', "import { Line } from 'recharts';", 'the package recharts'],
    ['src/app/a.ts', "import { Line } from 'recharts';", 'the package recharts'],
    ['src/app/a.ts', "import a from '../../package.json';", 'in no layer'],
    ['src/app/a.ts', 'const a = import(name);', 'not a literal'],
    ['src/app/a.ts', "const a = import.meta.glob('../features/*');", 'not a literal'],
    ['src/cli/a.ts', "import { z } from 'zod';", 'the package zod'],
    ['src/main.tsx', "import { a } from './ui/a';", 'only app and style sheets'],
    ['src/main.tsx', "import React from 'react';", 'only app and style sheets'],
  ])('in %s: %s', (file, source, expected) => {
    const violations = violationsOf(file, source);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(expected);
  });

  it.each([
    ['new Date()', 'Date'],
    ['globalThis.Date.now()', 'Date'],
    ["globalThis['performance'].now()", 'performance'],
    ['performance.now()', 'performance'],
    ['Math.random()', 'Math.random'],
    ["Math['random']()", 'Math.random'],
    ['const { random } = Math', 'Math.random'],
    ['(1).toLocaleString()', 'toLocaleString'],
    ['(1).toFixed(2)', 'toFixed'],
    ["console.log('a')", 'console'],
  ])('of purity in the engine: %s', (source, name) => {
    expect(violationsOf('src/engine/a.ts', source)).toEqual([
      `src/engine/a.ts: uses ${name}, which the engine may not`,
    ]);
  });

  it.each(['utils', 'helpers', 'lib', 'common', 'types'])('in a folder named %s', (folder) => {
    const file = `src/engine/${folder}/a.ts`;
    expect(violationsOf(file, '')).toEqual([`${file}: lies in a folder named ${folder}`]);
  });

  it('in a file outside every layer', () => {
    expect(violationsOf('src/stray.ts', '')).toEqual(['src/stray.ts: lies in no layer']);
    expect(violationsOf('src/other/a.ts', '')).toEqual(['src/other/a.ts: lies in no layer']);
  });

  it('in a second barrel and in an enum', () => {
    expect(violationsOf('src/present/index.ts', "export * from './a';")).toEqual([
      'src/present/index.ts: is a barrel',
    ]);
    expect(violationsOf('src/ui/a.ts', 'export enum A { B }')).toEqual([
      'src/ui/a.ts: declares an enum',
    ]);
  });

  it('in a cycle of layers, even where each import is allowed', () => {
    const { violations } = checkImports([
      { path: 'src/app/a.ts', source: "import { b } from '../cli/b';" },
      { path: 'src/cli/b.ts', source: "import { a } from '../app/a';" },
    ]);
    expect(violations).toEqual([
      'src/app: is part of a cycle of layers',
      'src/cli: is part of a cycle of layers',
    ]);
  });

  it('by throwing where a file cannot be parsed', () => {
    expect(() => violationsOf('src/app/a.ts', 'import {')).toThrow('src/app/a.ts');
  });
});
