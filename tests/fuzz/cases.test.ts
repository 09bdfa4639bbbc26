import { expect, it } from 'vitest';
import { fateOf } from './cases.ts';

it('mutated links, files and entries are opened or refused with a sentence, and none breaks a decoder', async () => {
  const outcomes = new Set<string>();
  for (let seed = 0; seed < 150; seed += 1) {
    const { source, outcome, detail } = await fateOf(seed);
    expect(['opened', 'refused'], `${source} ${seed}: ${detail}`).toContain(outcome);
    outcomes.add(`${source} ${outcome}`);
  }
  expect(outcomes).toContain('link refused');
  expect(outcomes).toContain('file refused');
});
