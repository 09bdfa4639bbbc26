import { expect, test } from 'vitest';
import { lossComponents, serviceIds } from '../../src/engine/index.ts';
import { keysOf, layerNames, layerOfLoss, serviceNames } from '../../src/present/words.ts';

test('every service has a name, in the order of the engine', () => {
  expect(keysOf(serviceNames)).toEqual(serviceIds);
});

test('every loss counts in one of the layers', () => {
  expect(keysOf(layerOfLoss)).toEqual(lossComponents);
  for (const layer of Object.values(layerOfLoss)) expect(layerNames).toHaveProperty(layer);
});
