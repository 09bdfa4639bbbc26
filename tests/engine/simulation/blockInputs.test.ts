import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  HourlyTerms,
  ModelInput,
  PlanProjection,
  RateRule,
} from '../../../src/engine/index.ts';
import { handlingTerms } from '../../../src/engine/projection/handlingTerms.ts';
import {
  bankHoursPerHour,
  normalisedBands,
  ratesOf,
} from '../../../src/engine/providers/hourlyRates.ts';
import { caseFigures, figuresPerCase } from '../../../src/engine/simulation/billLanes.ts';
import { createBlockInputs } from '../../../src/engine/simulation/blockInputs.ts';
import { type Spell, staticParts } from '../../../src/engine/simulation/layout.ts';
import { inputDraws } from '../../../src/engine/simulation/ranges.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { inputAt } from '../../support/futures.ts';
import { projectionOf } from '../../support/projectionFigures.ts';
import { rangesOf } from '../../support/rangesOf.ts';
import { aRequest } from '../../support/simulated.ts';

/** Sums of some ten products each: rounding is some ten units of 2⁻⁵³. */
const rounding = 1e-13;
const trials = 11;
/** Of these, in the first eight and after them: they are laid down eight at a time. */
const looked = [0, 7, 10];

/** Lanes of generated scenarios with a range about every figure, and the input of each trial. */
const cases = fc.sample(arbitraryInput(27), { numRuns: 8, seed: 23 }).map((input) => {
  const request = aRequest(input, { ranges: rangesOf(input, 0.6), hasRanges: true });
  const draws = inputDraws(request);
  const block = createBlockInputs(draws, trials);
  block.fill(3, trials);
  const taken = looked.map((i) => {
    draws.draw(3 + i);
    const drawn = draws.paths.map((path, n) => [path, draws.values()[n] as number]);
    const own = inputAt(input, { inputs: Object.fromEntries(drawn) as Record<string, number> });
    return { i, input: own, projection: projectionOf(own) };
  });
  return { input, block, taken };
});

function isNear(value: number | undefined, expected: number): boolean {
  return Math.abs((value ?? Number.NaN) - expected) <= rounding * Math.abs(expected);
}

function withoutIncidents(input: ModelInput): ModelInput {
  const none = {
    perUserPerMonth: 0,
    perDevicePerMonth: 0,
    perServerPerMonth: 0,
    perSitePerMonth: 0,
    perOrganisationPerMonth: 0,
  };
  const incidentClasses = input.incidentClasses.map((of) => ({ ...of, rates: none }));
  return { ...input, incidentClasses };
}

/** All bills but the blocks of a bank, which are bought whether or not there are incidents. */
function standingOf({ supportSpend, spend }: PlanProjection, m: number): number {
  return (supportSpend[m] as number) - (spend.blocks[m] as number);
}

describe('what the trials of a block are computed from', () => {
  it('is what there is and what it is worth in the projection at each trial’s inputs, to the bit', () => {
    for (const { block, taken } of cases) {
      for (const { i, projection } of taken) {
        const { timeline } = projection;
        const at = (name: keyof typeof block.timeline) =>
          block.timeline[name].map((lane) => lane[i]);
        expect(at('users')).toEqual([...timeline.headcount]);
        expect(at('devices')).toEqual([...timeline.devices]);
        expect(at('servers')).toEqual([...timeline.servers]);
        expect(at('sites')).toEqual([...timeline.sites]);
        expect(at('hourlyLabourCost')).toEqual([...timeline.hourlyLabourCost]);
        expect(at('revenuePerHour')).toEqual([...timeline.revenuePerHour]);
        const discount = [...timeline.discountFactor].map((_, m) => block.discount(m)[i]);
        expect(discount).toEqual([...timeline.discountFactor]);
      }
    }
  });

  it('has the incidents a month that every plan has in the projection', () => {
    for (const { input, block, taken } of cases) {
      for (let m = 0; m < input.horizonMonths; m += 1) {
        block.beginMonth(m, trials);
        for (const { i, projection } of taken) {
          const stray = projection.plans.filter(
            ({ quantities }, p) => !isNear(metBy(block, p, i), quantities.incidents[m] as number),
          );
          expect(stray).toEqual([]);
        }
      }
    }
  });

  it('has the standing costs that every plan has in the projection without incidents', () => {
    for (const { block, taken } of cases) {
      for (const { i, input } of taken) {
        const { plans } = projectionOf(withoutIncidents(input));
        for (const [p, plan] of plans.entries()) {
          const stray = block.standing[p]?.filter(
            (lane, m) =>
              Math.abs((lane[i] as number) - standingOf(plan, m)) >
              1e-12 * (plan.supportSpend[m] as number),
          );
          expect(stray).toEqual([]);
        }
      }
    }
  });

  it('has the labour and the waits of every part that the projection has', () => {
    for (const { block, taken } of cases) {
      for (const { i, input } of taken) {
        for (const [slot, part] of partsOf(input, block.spells).entries()) {
          const { billing, service } = part.arrangement;
          const isPromised = billing.kind === 'subscription';
          const open = input.organisation.openHoursPerYear;
          for (const [k, of] of input.incidentClasses.entries()) {
            const lanes = block.slotLanes[slot]?.handling[k];
            const terms = handlingTerms(of, service, input.estate, open, isPromised);
            const wait = terms.responseHours / (1 - of.onContactShare);
            expect(isNear(lanes?.providerLabour[i], of.labourHours * terms.labourMultiplier)).toBe(
              true,
            );
            expect(isNear(lanes?.providerWait[i], wait)).toBe(true);
          }
        }
      }
    }
  });

  it('prices the bands and channels of every part as the projection does', () => {
    for (const { block, taken } of cases) {
      for (const { i, input } of taken) {
        for (const [slot, part] of partsOf(input, block.spells).entries()) {
          const bill = block.slotLanes[slot]?.bill;
          const terms = ratesOf(part.arrangement);
          const all = expectedCases(terms);
          const begin = i * 2 * (bill?.bands ?? 0) * figuresPerCase;
          for (const [n, expected] of all.entries()) {
            const place = n < all.length / 2 ? n : n - all.length / 2 + (bill?.bands ?? 0);
            const at = begin + place * figuresPerCase;
            const figure = (name: keyof typeof caseFigures) => bill?.cases[at + caseFigures[name]];
            expect({
              minimumHours: figure('minimumHours'),
              rate: figure('rate'),
              trip: figure('trip'),
              draw: figure('draw'),
            }).toEqual(expected);
          }
        }
      }
    }
  });
});

type Block = (typeof cases)[number]['block'];

/** Incidents of all classes in the spells of a plan that run in the month at hand. */
function metBy({ spells, rates }: Block, plan: number, i: number): number {
  return spells
    .flatMap((spell, s) => (spell.plan === plan ? (rates[s] ?? []) : []))
    .reduce((sum, lane) => sum + (lane[i] as number), 0);
}

function partsOf(input: ModelInput, spells: readonly Spell[]) {
  return spells.flatMap((spell) => staticParts(input, spell));
}

/** Every band remotely, then on site. */
function expectedCases(terms: HourlyTerms) {
  return [terms.remote, terms.onSite].flatMap((channel) =>
    normalisedBands(terms.bands).map((band) => ({
      minimumHours: Math.max(band.minimumHours, channel.minimumHours),
      rate: rateOf(terms.hourlyRate, band.price, channel.price),
      trip: channel.tripCharge,
      draw: bankHoursPerHour(terms.hourlyRate, band.price),
    })),
  );
}

function rateOf(standard: number, band: RateRule, channel: RateRule): number {
  if (band.kind === 'rate') return band.hourlyRate;
  const rate = channel.kind === 'rate' ? channel.hourlyRate : standard * channel.multiplier;
  return rate * band.multiplier;
}
