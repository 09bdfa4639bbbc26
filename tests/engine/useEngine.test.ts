import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { evaluateText } from '../../src/cli/evaluation.ts';

const root = path.resolve(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

it('the example of the README runs: 36 fees of 3,750 and the mean that the command line prints', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await import('../../docs/examples/useEngine.ts');
  const flags = { trials: 1_000, seed: 7 };
  const evaluated = evaluateText(textOf('docs/examples/fee-only.json'), flags);
  const mean = evaluated.ok && evaluated.value.summary?.plans[0]?.totals.allIn?.mean;
  expect(log.mock.calls).toEqual([
    ['managed', 'month 1', 3750, 'whole horizon', 135_000],
    ['managed', 'simulated', mean],
  ]);
});

it('the README shows that example as it is', () => {
  const [, shown] = /```ts\n([\s\S]*?)```/.exec(textOf('src/engine/README.md')) ?? [];
  expect(shown).toBe(textOf('docs/examples/useEngine.ts'));
});
