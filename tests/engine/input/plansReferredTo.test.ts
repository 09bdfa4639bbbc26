import { describe, expect, it } from 'vitest';
import { type Composition, plansReferredTo } from '../../../src/engine/index.ts';
import { anArrangement } from '../../support/anEngineInput.ts';

const own = { kind: 'own', arrangement: anArrangement() } as const;
const following = (planId: string) => ({ kind: 'sameAs', planId, overrides: {} }) as const;

describe('a plan refers to', () => {
  it.each<[string, Composition, readonly string[]]>([
    ['nobody with terms of its own', { kind: 'single', arrangement: anArrangement() }, []],
    [
      'both ends of a switch',
      { kind: 'switch', fromPlanId: 'a', toPlanId: 'b', month: 2, parallelMonths: 0 },
      ['a', 'b'],
    ],
    [
      'those that the sides of a mix follow',
      {
        kind: 'mix',
        criticalShare: { everything: 0.5 },
        critical: following('a'),
        rest: own,
      },
      ['a'],
    ],
  ])('%s', (_, composition, ids) => {
    expect(plansReferredTo(composition)).toEqual(ids);
  });
});
