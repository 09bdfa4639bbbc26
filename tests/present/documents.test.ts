import { describe, expect, it } from 'vitest';
import { visitSentences } from '../../src/present/documents.ts';

const own = 'Nothing of yours is touched; your first change makes a copy that is yours.';

describe('what is said of a scenario that is looked at', () => {
  it('names some of the parts that were left out, and how many there are', () => {
    const leftOut = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(visitSentences({ from: 'newer', version: 3, leftOut })).toEqual([
      expect.stringContaining('by a newer version of this program (format 3).'),
      'Left out: 6 parts (a, b, c, d and 2 more).',
      own,
    ]);
  });

  it('says that figures can differ where a newer version’s defaults are not known', () => {
    const visit = { from: 'newer', version: 2, leftOut: [], hasOwnDefaults: true } as const;
    expect(visitSentences(visit)).toEqual([
      expect.stringMatching(/by a newer version of this program\. It is shown as far as/),
      expect.stringContaining('so the figures can differ from those it was made with'),
      own,
    ]);
  });
});
