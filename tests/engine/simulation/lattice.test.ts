import { describe, expect, it } from 'vitest';
import {
  type ModelInput,
  projectScenario,
  type SimulationRequest,
} from '../../../src/engine/index.ts';
import {
  aChannel,
  aClass,
  anArrangement,
  anEstate,
  anInput,
  aPlan,
  hourlyTerms,
  rates,
} from '../../support/anEngineInput.ts';
import {
  type BillCase,
  billOf,
  countChances,
  cumulativeOf,
  type Incidents,
  type Lattice,
  latticeMoments,
  lognormalTail,
  sumOf,
} from '../../support/lattice.ts';
import { expectClose } from '../../support/numerics.ts';
import { aRequest, simulated, totalsOf } from '../../support/simulated.ts';
import {
  countUpTo,
  largestScore,
  scoreOfCounts,
  scoreOfHits,
  scoreOfMean,
} from '../../support/statistics.ts';

/** One step, always. */
function constantSize(length: number): Lattice {
  const size = new Float64Array(length);
  size[1] = 1;
  return size;
}

function geometricSize(chance: number, length: number): Lattice {
  return Float64Array.from({ length }, (_, n) => (n === 0 ? 0 : chance * (1 - chance) ** (n - 1)));
}

function expectSame(found: Lattice, expected: Lattice): void {
  const largest = found.reduce(
    (most, chance, n) => Math.max(most, Math.abs(chance - (expected[n] as number))),
    0,
  );
  expect(largest).toBeLessThan(1e-13);
}

describe('the exact distribution of a sum over incidents', () => {
  it('is the count itself where every incident is one step', () => {
    for (const dispersion of [0, 0.3, 4]) {
      const found = sumOf([{ mean: 6, dispersion, size: constantSize(1024) }]);
      expectSame(found, countChances(6, dispersion, 1024));
    }
  });

  // A geometric count (φ = 1, P(N = 0) = p = 1/(1 + λ)) of geometric sizes is 0 or again geometric,
  // with p·a for a step's chance to be the last.
  it('of geometric counts and sizes is geometric', () => {
    const [mean, a] = [3, 0.4];
    const p = 1 / (1 + mean);
    const found = sumOf([{ mean, dispersion: 1, size: geometricSize(a, 4096) }]);
    const expected = geometricSize(p * a, 4096).map((chance) => (1 - p) * chance);
    expected[0] = p;
    expectSame(found, expected);
  });

  it('of two Poisson streams is that of both together', () => {
    const size = constantSize(256);
    const both = sumOf([
      { mean: 2, dispersion: 0, size },
      { mean: 3, dispersion: 0, size },
    ]);
    expectSame(both, countChances(5, 0, 256));
  });

  it('has mean λE[X] and variance λE[X²] + φλ²E[X]²', () => {
    const size = geometricSize(0.25, 8192);
    const { mean, variance } = latticeMoments(sumOf([{ mean: 5, dispersion: 0.7, size }]));
    // E[X] = 4, E[X²] = 28
    expectClose(mean, 20, 1e-10);
    expectClose(variance, 5 * 28 + 0.7 * 25 * 16, 1e-9);
  });

  it('rests on lognormal tails whose integral is the mean', () => {
    let area = 0;
    for (let h = 0.005; h < 400; h += 0.01) area += 0.01 * lognormalTail(h, { mean: 2, cv: 1.2 });
    expectClose(area, 2, 1e-5);
  });
});

const months = 12;
const drift = 0.2;
const step = 25;
const length = 16_384;

/** Two bands, one of them at time and a half; a tenth on site for a trip of 75 and an hour at least. */
const hourly = hourlyTerms({
  hourlyRate: 100,
  incrementHours: 0.5,
  bands: [
    {
      id: 'day',
      name: 'Day',
      share: 0.75,
      price: { kind: 'multiplier', multiplier: 1 },
      minimumHours: 0.5,
    },
    {
      id: 'night',
      name: 'Night',
      share: 0.25,
      price: { kind: 'multiplier', multiplier: 1.5 },
      minimumHours: 1,
    },
  ],
  onSite: aChannel({ minimumHours: 1, tripCharge: 75 }),
});
const kinds = [
  { id: 'everyday', lambda: 9, dispersion: 0.4, mean: 0.7, cv: 1, onSite: 0.1 },
  { id: 'moderate', lambda: 2, dispersion: 0, mean: 2, cv: 1.2, onSite: 0.5 },
  { id: 'outage', lambda: 0.2, dispersion: 2, mean: 6, cv: 0.8, onSite: 1 },
];

function billCases(onSite: number): readonly BillCase[] {
  const cell = (
    chance: number,
    minimumHours: number,
    stepsPerIncrement: number,
    extra: number,
  ) => ({
    chance,
    incrementHours: 0.5,
    minimumHours,
    stepsPerIncrement,
    extraSteps: extra,
  });
  return [
    cell(0.75 * (1 - onSite), 0.5, 2, 0),
    cell(0.25 * (1 - onSite), 1, 3, 0),
    cell(0.75 * onSite, 1, 2, 3),
    cell(0.25 * onSite, 1, 3, 3),
  ];
}

const input: ModelInput = anInput({
  horizonMonths: months,
  estate: anEstate({ driftPerYear: drift }),
  incidentClasses: kinds.map(({ id, lambda, dispersion, mean, cv, onSite }) =>
    aClass({
      id,
      rates: rates({ perOrganisationPerMonth: lambda }),
      dispersion,
      labourHours: mean,
      labourCv: cv,
      onSiteShare: onSite,
    }),
  ),
  plans: [aPlan('hourly', anArrangement({ billing: { kind: 'hourly', hourly } }))],
});

function exactYear(): Lattice {
  const streams = kinds.flatMap(({ lambda, dispersion, onSite, ...labour }): Incidents[] => {
    const size = billOf(labour, billCases(onSite), length);
    return Array.from({ length: months }, (_, m) => ({
      mean: lambda * (1 + drift) ** (m / 12),
      dispersion,
      size,
    }));
  });
  return sumOf(streams);
}

describe('a year of hourly bills over dispersed incidents of three classes, two bands, two channels', () => {
  const exact = exactYear();
  const cumulative = cumulativeOf(exact);
  const request: SimulationRequest = aRequest(input, { trials: 30_000, seed: 3 });
  const spend = totalsOf(simulated(request), 0, 'supportSpend');

  it('has the mean of the projection on the exact road too', () => {
    const projection = projectScenario(input);
    const expected = projection.ok ? projection.value.plans[0]?.totals.supportSpend : undefined;
    expectClose(latticeMoments(exact).mean * step, expected ?? Number.NaN, 1e-8);
  });

  it('has the exact mean in the trials', () => {
    const { mean, variance } = latticeMoments(exact);
    const score = scoreOfMean(spend, mean * step, Math.sqrt(variance) * step);
    expect(Math.abs(score)).toBeLessThan(largestScore);
  });

  it('falls below every exact percentile as often as it should, into the far tail', () => {
    for (const p of [0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 0.9995]) {
      const at = cumulative.findIndex((chance) => chance >= p);
      const hits = countUpTo(spend, at * step);
      const score = scoreOfHits(hits, spend.length, cumulative[at] as number);
      expect(Math.abs(score), `P${100 * p}`).toBeLessThan(largestScore);
    }
  });

  it('fills fifty cells of equal chance evenly', () => {
    const cells = 50;
    const edges = Array.from({ length: cells - 1 }, (_, n) =>
      cumulative.findIndex((chance) => chance >= (n + 1) / cells),
    );
    const reached = [...edges.map((edge) => countUpTo(spend, edge * step)), spend.length];
    const chances = [...edges.map((edge) => cumulative[edge] as number), 1];
    const score = scoreOfCounts(differences(reached), differences(chances));
    expect(Math.abs(score)).toBeLessThan(largestScore);
  });
});

function differences(values: readonly number[]): readonly number[] {
  return values.map((value, n) => value - (values[n - 1] ?? 0));
}
