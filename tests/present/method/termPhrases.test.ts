import { describe, expect, test } from 'vitest';
import { glossary } from '../../../src/present/method/glossary.ts';
import { termStretches } from '../../../src/present/method/termPhrases.ts';

describe('the words of the glossary in a text', () => {
  test('are told apart at their first mention, the text as a whole unchanged', () => {
    const text = 'Expected all-in cost, in present value. All in, it is the median.';
    const stretches = termStretches(text);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.flatMap(({ term }) => term ?? [])).toEqual([
      'expected',
      'allIn',
      'presentValue',
      'median',
    ]);
  });

  test('leave a text without any as it is', () => {
    expect(termStretches('One scale for all.')).toEqual([{ text: 'One scale for all.' }]);
    expect(termStretches('')).toEqual([]);
  });

  test('each have one definition, which is a sentence', () => {
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
    for (const { definition } of glossary) expect(definition).toMatch(/^[A-Z].*[.]$/);
  });
});
