import { describe, expect, it } from 'vitest';
import { lognormalTable } from '../../../src/engine/distributions/tables.ts';
import { saltedBits, salts } from '../../../src/engine/random/saltedBits.ts';
import { labourUnit, waitUnit } from '../../../src/engine/simulation/unitDraws.ts';
import { largestScore, scoreOfCorrelation, scoreOfMean } from '../../support/statistics.ts';

describe('labour and wait of an incident', () => {
  const count = 200_000;
  const table = lognormalTable(1);
  const incidents = Array.from({ length: count }, (_, n) => {
    const [low, high] = [Math.imul(n, 0x9e3779b1), Math.imul(n, 0x85ebca6b)];
    const word = saltedBits(low, high, salts.unit);
    return { low, high, word };
  });
  const labour = Float64Array.from(incidents, ({ word, low, high }) =>
    labourUnit(table.body, table, word, low, high),
  );
  const wait = Float64Array.from(incidents, ({ word, low, high }) =>
    waitUnit(table.body, table, word, low, high),
  );

  it('come from one word and know nothing of each other', () => {
    expect(Math.abs(scoreOfCorrelation(labour, wait))).toBeLessThan(largestScore);
    expect(Math.abs(scoreOfCorrelation(labour.map(Math.log), wait.map(Math.log)))).toBeLessThan(
      largestScore,
    );
  });

  it('have mean 1 each, tails included', () => {
    expect(Math.abs(scoreOfMean(labour, 1, 1))).toBeLessThan(largestScore);
    expect(Math.abs(scoreOfMean(wait, 1, 1))).toBeLessThan(largestScore);
  });
});
