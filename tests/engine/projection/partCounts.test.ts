import { describe, expect, it } from 'vitest';
import { partCounts } from '../../../src/engine/projection/partCounts.ts';
import { partsOf } from '../../../src/engine/projection/parts.ts';
import type { CriticalShare } from '../../../src/engine/index.ts';
import { countsOf } from '../../../src/engine/timeline/counts.ts';
import { anArrangement, anOrganisation } from '../../support/anEngineInput.ts';

const own = { kind: 'own', arrangement: anArrangement() } as const;

function sidesOf(criticalShare: CriticalShare) {
  return partsOf({ kind: 'mix', criticalShare, critical: own, rest: own }, []);
}

describe('partCounts', () => {
  const counts = countsOf(
    anOrganisation({ headcount: 25, devicesPerUser: 1.2, servers: 3, sites: 2 }),
    1,
  );

  it('is everything for a plan of one part', () => {
    const [whole] = partsOf({ kind: 'single', arrangement: anArrangement() }, []);
    expect(whole && partCounts(counts, whole, 1)).toEqual({
      users: 25,
      devices: 30,
      servers: 3,
      sites: 2,
    });
  });

  it('rounds the critical side and leaves the others to the rest', () => {
    const [critical, rest] = sidesOf({ everything: 0.3, servers: 1 });
    // 0.3·25 = 7.5 → 8; 0.3·30 = 9; all servers; 0.3·2 = 0.6 → 1
    expect(critical && partCounts(counts, critical, 1)).toEqual({
      users: 8,
      devices: 9,
      servers: 3,
      sites: 1,
    });
    expect(rest && partCounts(counts, rest, 1)).toEqual({
      users: 17,
      devices: 21,
      servers: 0,
      sites: 1,
    });
  });

  it('adds up to the whole for every share and headcount, halves included', () => {
    // 0.1·5 is a half up to rounding: 1 − (1 − 0.1) = 0.09999999999999998 would put 5 on each side.
    for (let headcount = 1; headcount <= 60; headcount += 1) {
      const users = countsOf(anOrganisation({ headcount }), 1);
      for (let percent = 1; percent < 100; percent += 1) {
        const sum = sidesOf({ everything: percent / 100 }).reduce(
          (total, part) => total + partCounts(users, part, 1).users,
          0,
        );
        expect(sum).toBe(headcount);
      }
    }
  });
});
