import { expect, test } from 'vitest';
import { outdatedNote } from '../../../src/present/decision/noAnswer.ts';

test('a figure that no newer one will follow says so, and why', () => {
  expect(outdatedNote(null)).toBeNull();
  expect(outdatedNote('The term is too long.')).toBe(
    'This shows earlier inputs; for the present ones it could not be worked out. The term is too long.',
  );
});
