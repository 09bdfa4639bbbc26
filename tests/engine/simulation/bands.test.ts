import { describe, expect, it } from 'vitest';
import type { HourBand } from '../../../src/engine/index.ts';
import {
  aClass,
  anArrangement,
  anInput,
  aPlan,
  hourlyTerms,
  rates,
} from '../../support/anEngineInput.ts';
import { aRequest, simulated, totalsOf } from '../../support/simulated.ts';

const band = (id: string, share: number, multiplier: number): HourBand => ({
  id,
  name: id,
  share,
  price: { kind: 'multiplier', multiplier },
  minimumHours: multiplier,
});

/** Spend of trials under these bands; the same draws under all of them. */
function spendUnder(bands: readonly HourBand[]): readonly number[] {
  const hourly = hourlyTerms({ hourlyRate: 96, incrementHours: 0.25, bands });
  const plans = [aPlan('hourly', anArrangement({ billing: { kind: 'hourly', hourly } }))];
  const incidentClasses = [aClass({ rates: rates({ perOrganisationPerMonth: 9 }), labourCv: 1 })];
  const input = anInput({ horizonMonths: 6, incidentClasses, plans });
  return [...totalsOf(simulated(aRequest(input, { trials: 40 })), 0, 'supportSpend')];
}

describe('hour bands', () => {
  // Shares are parts of 1,024, so that edges add up to the same bits.
  const night = 256 / 1024;

  it.each([2, 3, 5, 8])('change no bill where one is cut into %i at the same price', (pieces) => {
    const whole = [band('day', 1 - night, 1), band('night', night, 2)];
    const cut = Array.from({ length: pieces }, (_, n) =>
      band(`night ${n}`, n < pieces - 1 ? 16 / 1024 : night - ((pieces - 1) * 16) / 1024, 2),
    );
    const expected = spendUnder(whole);
    for (const [n, spend] of spendUnder([whole[0] as HourBand, ...cut]).entries()) {
      expect(Math.abs(spend - (expected[n] as number))).toBeLessThanOrEqual(1e-12 * spend);
    }
    expect(new Set(expected).size).toBeGreaterThan(30);
  });
});
