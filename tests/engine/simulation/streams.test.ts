import { describe, expect, it } from 'vitest';
import { oneFuture, runTrials } from '../../../src/engine/index.ts';
import {
  aClass,
  anArrangement,
  anInput,
  aPlan,
  aService,
  aSubscription,
  hourlyTerms,
  rates,
} from '../../support/anEngineInput.ts';
import { countChances } from '../../support/lattice.ts';
import { aRequest, monthOf, simulated, totalsOf } from '../../support/simulated.ts';
import { largestScore, scoreOfCorrelation, scoreOfCounts } from '../../support/statistics.ts';

/*
 * Draws next to each other must know nothing of each other: trials, months, classes, seeds, incidents
 * of a cell, and the marks of one incident. |z| ≤ 4.5 for each χ² and each correlation, at fixed seeds.
 */
const mean = 1.3;
const length = 24;
const months = 12;

function counting(ids: readonly string[]) {
  return anInput({
    horizonMonths: months,
    incidentClasses: ids.map((id) =>
      aClass({ id, rates: rates({ perOrganisationPerMonth: mean }), labourHours: 1 }),
    ),
  });
}

/** Counts of each month in the order of trials. */
function countsByMonth(ids: readonly string[], trials: number, seed: number) {
  const block = simulated(aRequest(counting(ids), { trials, seed }));
  return Array.from({ length: months }, (_, m) =>
    monthOf(block, 0, m + 1, months).map((spend) => Math.round(spend / 100)),
  );
}

function scoreOfSums(a: Float64Array, b: Float64Array): number {
  const counts = new Float64Array(length);
  for (let n = 0; n < a.length; n += 1) {
    const at = Math.min(length - 1, (a[n] as number) + (b[n] as number));
    counts[at] = (counts[at] as number) + 1;
  }
  return scoreOfCounts(counts, countChances(2 * mean, 0, length));
}

function expectIndependent(a: Float64Array, b: Float64Array): void {
  expect(Math.abs(scoreOfCorrelation(a, b))).toBeLessThan(largestScore);
  expect(Math.abs(scoreOfSums(a, b))).toBeLessThan(largestScore);
}

describe('neighbouring draws are independent', () => {
  const trials = 10_000;
  const byMonth = countsByMonth(['one'], trials, 21);

  it('from month to month, and a year apart', () => {
    for (let m = 0; m + 1 < months; m += 1) {
      expectIndependent(byMonth[m] as Float64Array, byMonth[m + 1] as Float64Array);
    }
    expectIndependent(byMonth[0] as Float64Array, byMonth[11] as Float64Array);
  });

  it('from trial to trial, whatever the distance in powers of two', () => {
    for (const counts of byMonth.slice(0, 3)) {
      for (let apart = 1; apart <= 4_096; apart *= 2) {
        expectIndependent(counts.subarray(0, trials - apart), counts.subarray(apart));
      }
    }
  });

  it('between classes whose ids differ by one letter', () => {
    for (const other of ['onf', 'one ', 'One', 'eno']) {
      const others = countsByMonth([other], trials, 21);
      expectIndependent(byMonth[4] as Float64Array, others[4] as Float64Array);
    }
  });

  it('between neighbouring seeds', () => {
    for (const seed of [20, 22, 21 + 2 ** 32]) {
      const others = countsByMonth(['one'], trials, seed);
      expectIndependent(byMonth[4] as Float64Array, others[4] as Float64Array);
    }
  });
});

describe('a future', () => {
  const input = anInput({
    horizonMonths: 6,
    incidentClasses: [aClass({ rates: rates({ perOrganisationPerMonth: 5 }), labourCv: 1 })],
  });
  const spendOf = (seed: number, trial: number) =>
    totalsOf(runTrials(aRequest(input, { seed, trials: 100 }), trial, 1), 0, 'supportSpend')[0];

  it('does not come back under another seed: seed and trial are not interchangeable', () => {
    const all = Array.from({ length: 20 }, (_, seed) =>
      Array.from({ length: 20 }, (_trial, trial) => spendOf(seed, trial)),
    ).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('draws of one incident are independent', () => {
  // Classes of constant rates, so that one future holds some thousands of incidents.
  const shares = { selfHelpShare: 0.3, outOfScopeShare: 0.4 };
  const input = anInput({
    horizonMonths: 40,
    incidentClasses: [
      aClass({
        rates: rates({ perOrganisationPerMonth: 200 }),
        labourCv: 1,
        reactiveResponseHours: 4,
        responseCv: 1,
        onContactShare: 0.35,
        lossWaiting: 1,
        onSiteShare: 0.45,
      }),
    ],
    plans: [
      // What an incident costs says whether it needed a visit; what it loses says how long it waited.
      aPlan('hourly', {
        ...anArrangement({
          billing: {
            kind: 'hourly',
            hourly: hourlyTerms({
              hourlyRate: 0,
              onSite: {
                price: { kind: 'multiplier', multiplier: 1 },
                minimumHours: 0,
                tripCharge: 1,
              },
            }),
          },
        }),
      }),
      aPlan(
        'managed',
        anArrangement({
          billing: aSubscription({ outOfScope: hourlyTerms({ hourlyRate: 1 }) }),
          service: aService({ classTerms: { everyday: shares } }),
        }),
      ),
    ],
  });
  const { incidents } = oneFuture(aRequest(input, { seed: 5 }), 0);
  const hours = Float64Array.from(incidents, ({ labourHours }) => Math.log(labourHours));
  const waits = Float64Array.from(incidents, ({ plans }) => Math.log1p(plans[0]?.personHours ?? 0));
  const marks: Readonly<Record<string, Float64Array>> = {
    'on site': Float64Array.from(incidents, ({ plans }) => plans[0]?.bill ?? 0),
    'on contact': Float64Array.from(incidents, ({ plans }) =>
      (plans[0]?.personHours ?? 0) === 0 ? 1 : 0,
    ),
    'self-help': Float64Array.from(incidents, ({ plans }) =>
      plans[1]?.handler === 'colleagues' ? 1 : 0,
    ),
  };

  it('each mark has its share', () => {
    expect(incidents.length).toBeGreaterThan(7_000);
    const expected = { 'on site': 0.45, 'on contact': 0.35, 'self-help': 0.3 };
    for (const [name, share] of Object.entries(expected)) {
      const hits = (marks[name] as Float64Array).reduce((sum, mark) => sum + mark, 0);
      const counts = [hits, incidents.length - hits];
      const score = scoreOfCounts(counts, [share, 1 - share]);
      expect(Math.abs(score), `${name}: ${hits}`).toBeLessThan(largestScore);
    }
  });

  it('labour and wait know nothing of each other, of the next incident or of the marks', () => {
    const series = { hours, waits, ...marks };
    for (const [name, of] of Object.entries(series)) {
      const next = scoreOfCorrelation(of.subarray(0, -1), of.subarray(1));
      expect(Math.abs(next), `${name}, next`).toBeLessThan(largestScore);
      for (const [other, against] of Object.entries(series)) {
        const isBound = name === other || [name, other].toSorted().join() === 'on contact,waits';
        if (isBound) continue;
        const score = scoreOfCorrelation(of, against);
        expect(Math.abs(score), `${name}, ${other}`).toBeLessThan(largestScore);
      }
    }
  });

  it('out-of-scope work is a share of what colleagues leave', () => {
    const left = incidents.filter(({ plans }) => plans[1]?.handler !== 'colleagues');
    const billed = left.filter(({ plans }) => (plans[1]?.bill ?? 0) > 0).length;
    const score = scoreOfCounts([billed, left.length - billed], [0.4, 0.6]);
    expect(Math.abs(score)).toBeLessThan(largestScore);
  });
});
