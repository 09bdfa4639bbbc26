import { expect, test } from 'vitest';
import { lossComponents, quantities, spendComponents } from '../../src/engine/index.ts';
import { lossNames, quantityNames, spendNames } from '../../src/present/itemWords.ts';
import { keysOf } from '../../src/present/words.ts';

test('every component has a name, in the order of the engine', () => {
  expect(keysOf(spendNames)).toEqual(spendComponents);
  expect(keysOf(lossNames)).toEqual(lossComponents);
  expect(keysOf(quantityNames)).toEqual(quantities);
});
