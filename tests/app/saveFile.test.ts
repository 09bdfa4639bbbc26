import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../src/app/saveFile.ts';
import { aScenario } from '../support/aScenario.ts';

afterEach(() => vi.restoreAllMocks());

it('says that no file came of it', async () => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('planted');
  });
  const sentence = await new Promise((say) => saveFile(aScenario(), say));
  expect(sentence).toBe('This browser could not write the file.');
});
