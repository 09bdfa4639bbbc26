import { describe, expect, it } from 'vitest';
import { figured } from '../../src/schema/figured.ts';
import { problemAt } from '../../src/schema/problem.ts';

describe('a problem', () => {
  it('keeps its figures apart from the words of its sentence, which groups them by thousands', () => {
    expect(problemAt('a.b', figured`must be below ${20_000} (it is ${25_000.5})`)).toEqual({
      path: 'a.b',
      sentence: 'must be below 20,000 (it is 25,000.5)',
      figured: ['must be below ', 20_000, ' (it is ', 25_000.5, ')'],
    });
  });

  it('has only its sentence where there are no figures', () => {
    expect(problemAt('a.b', 'is missing')).toEqual({ path: 'a.b', sentence: 'is missing' });
  });
});
