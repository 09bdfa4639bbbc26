import { expect, test } from 'vitest';
import { lossComponents, quantities, serviceIds, spendComponents } from '../../src/engine/index.ts';
import {
  keysOf,
  layerNames,
  layerOfLoss,
  lossNames,
  quantityNames,
  serviceNames,
  spendNames,
} from '../../src/present/words.ts';

test('every component has a name, in the order of the engine', () => {
  expect(keysOf(spendNames)).toEqual(spendComponents);
  expect(keysOf(lossNames)).toEqual(lossComponents);
  expect(keysOf(quantityNames)).toEqual(quantities);
  expect(keysOf(serviceNames)).toEqual(serviceIds);
});

test('every loss counts in one of the layers', () => {
  for (const layer of Object.values(layerOfLoss)) expect(layerNames).toHaveProperty(layer);
});
