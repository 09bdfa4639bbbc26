import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const engine = path.resolve(import.meta.dirname, '../../src/engine');
const files = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** Code without comments. */
const codeOf = (file: string) =>
  readFileSync(path.join(engine, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

// The language leaves the last digit of these to each browser; powers of two are exact everywhere.
const left =
  /Math\.(?:exp|log|pow|sin|cos|tan|cbrt|hypot|sinh|cosh|tanh|asin|acos|atan)\w*|(?<!\b2 )\*\*/;

it('the engine computes with + − × ÷ and √ alone, so that every browser has the same digits', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => left.test(codeOf(file)))).toEqual([]);
});
