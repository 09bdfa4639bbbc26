import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const source = path.resolve(import.meta.dirname, '../../src');
const filesOf = (layer: string) =>
  readdirSync(path.join(source, layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(source, layer, file));

/** Code without comments. */
const codeOf = (file: string) =>
  readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

// The language leaves the last digit of these to each browser; powers of two are exact everywhere.
const left =
  /Math\.(?:exp|log|pow|sin|cos|tan|cbrt|hypot|sinh|cosh|tanh|asin|acos|atan)\w*|(?<!\b2 )\*\*/;

// What the scenario holds is computed again from everywhere: a goal's growth, a default, a file's figures.
it.each([
  ['engine', 100],
  ['reference', 3],
  ['schema', 20],
  ['scenario', 20],
])(
  '%s computes with + − × ÷ and √ alone, so that every browser has the same digits',
  (layer, least) => {
    const files = filesOf(layer);
    expect(files.length).toBeGreaterThan(least);
    expect(files.filter((file) => left.test(codeOf(file)))).toEqual([]);
  },
);
