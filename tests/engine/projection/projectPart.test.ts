import { describe, expect, it } from 'vitest';
import { emptyLines } from '../../../src/engine/projection/lines.ts';
import { partsOf } from '../../../src/engine/projection/parts.ts';
import { excessOf, projectPart } from '../../../src/engine/projection/projectPart.ts';
import { worldOf } from '../../../src/engine/projection/world.ts';
import { newEstate } from '../../../src/engine/timeline/condition.ts';
import type { Arrangement } from '../../../src/engine/index.ts';
import {
  aBank,
  anArrangement,
  anEstate,
  anInput,
  aService,
  aSubscription,
  figures,
} from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

const world = worldOf(anInput({ horizonMonths: 6, estate: anEstate({ driftPerYear: 0.21 }) }));

function partOf(terms: Partial<Arrangement>) {
  const [part] = partsOf({ kind: 'single', arrangement: anArrangement(terms) }, []);
  if (part === undefined) throw new Error('A single plan has a part.');
  return part;
}

describe('projectPart', () => {
  it('pays from its first month to its last and meets incidents as long as it serves', () => {
    const lines = emptyLines(6);
    const part = partOf({
      billing: aSubscription({ flatPerMonth: 100, outOfScopeMode: 'probability' }),
      service: aService({ classTerms: { everyday: { outOfScopeShare: 1 } }, maintainedShare: 1 }),
    });
    const service = { from: { month: 2, excess: 0 }, until: 3, paidUntil: 5 };
    projectPart(lines, world, part, service);
    expect(figures(lines.spend.fees)).toEqual([0, 100, 100, 100, 100, 0]);
    expect(figures(lines.quantities.incidents).map((n) => n > 0)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('buys the first block of a bank in its own first month', () => {
    const lines = emptyLines(6);
    const service = { from: { month: 4, excess: 0 }, until: 6, paidUntil: 6 };
    projectPart(lines, world, partOf({ billing: aBank() }), service);
    const blocks = figures(lines.spend.blocks);
    expect(blocks.slice(0, 3)).toEqual([0, 0, 0]);
    expect(blocks[3]).toBeGreaterThanOrEqual(1000);
  });

  it('does nothing in no months', () => {
    const lines = emptyLines(6);
    const service = { from: newEstate, until: 0, paidUntil: 0 };
    projectPart(lines, world, partOf({ billing: aBank() }), service);
    expect(figures(lines.spend.blocks)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('excessOf', () => {
  it('is G − 1 of the month: 0.1 after half a year of 21 % on what nobody maintains', () => {
    expectClose(excessOf(world, partOf({}), 7, newEstate), 0.1, 1e-14);
    const maintained = partOf({ service: aService({ maintainedShare: 1 }) });
    expect(excessOf(world, maintained, 7, newEstate)).toBe(0);
  });
});
