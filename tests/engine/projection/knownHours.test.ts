import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lognormal } from '../../../src/engine/distributions/lognormal.ts';
import { waitOf } from '../../../src/engine/incidents/impact.ts';
import { createKnownHours, unknownHours } from '../../../src/engine/projection/knownHours.ts';

const few = fc.constantFrom(0, 0.25, 0.5, 1, 2, 8);

describe('remembered expectations', () => {
  it('are to the bit those that are worked out, when asked for the first time and again', () => {
    const known = createKnownHours();
    const anyHours = fc.record({ fixed: few, perWaitHour: few, perLabourHour: few, cap: few });
    fc.assert(
      fc.property(anyHours, few, few, few, few, (hours, wait, waitCv, labour, labourCv) => {
        const asked = [hours, waitOf(wait, waitCv, 0.2), lognormal(labour, labourCv)] as const;
        const expected = unknownHours.cappedHours(...asked);
        expect([known.cappedHours(...asked), known.cappedHours(...asked)]).toEqual([
          expected,
          expected,
        ]);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it('are those of billed hours as well, with and without a least bill', () => {
    const known = createKnownHours();
    fc.assert(
      fc.property(few, few, few, few, few, (mean, cv, increment, minimum, from) => {
        const labour = lognormal(mean, cv);
        const rule = { increment, minimum };
        for (const billed of [unknownHours, known, known].map(({ billedHours }) => billedHours)) {
          expect(billed(labour, rule, from)).toBe(unknownHours.billedHours(labour, rule, from));
          expect(billed(labour, rule)).toBe(unknownHours.billedHours(labour, rule, 0));
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
