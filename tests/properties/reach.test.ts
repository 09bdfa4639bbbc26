import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { checkInput } from '../../src/engine/index.ts';
import { arbitraryInput } from '../support/arbitraryInput.ts';
import { featuresOf } from '../support/featuresOf.ts';

/** A busy machine may take several times as long as an idle one. */
vi.setConfig({ testTimeout: 60_000 });

const samples = 300;
/** A feature that occurs in one of 15 inputs is missed by 60 runs once in 60 times. */
const enough = samples / 15;
const inputs = fc.sample(arbitraryInput(), { seed: 20_260_100, numRuns: samples });

const features = {
  compositions: [
    'single hourly',
    'single blockHours',
    'single subscription',
    'mix',
    'share by resource',
    'a side without anything',
    'mix with an override',
    'mix after breakFix',
    'mix after bank',
    'mix after managed',
    'mix, own hourly',
    'mix, own blockHours',
    'mix, own subscription',
    'staff first after breakFix',
    'staff first after managed',
    'staff first with an override',
    'staff first, own hourly',
    'staff first, own subscription',
  ],
  people: ['limited staff', 'no staff', 'turnover', 'first hires', 'beyond skill'],
  switches: ['switch', 'parallel months', 'switch from own staff', 'switch to a mix'],
  organisation: [
    'growth',
    'shrinking headcount',
    'headcount step',
    'server step',
    'site step',
    'labour cost per year',
    'recovered revenue',
  ],
  incidents: [
    'season',
    'dispersion',
    'no dispersion',
    'constant labour',
    'constant response',
    'rates per user',
    'rates per device',
    'rates per server',
    'rates per site',
    'rates per organisation',
    'counted on a maintained estate',
    'fixed people',
    'share of people',
    'handled on contact',
    'direct loss',
    'labour in direct loss',
    'critical weight',
    'overlap',
  ],
  estate: [
    'drift to a cap',
    'no drift',
    'half-kept promise',
    'broken promise',
    'promise weighs response',
    'layer switched off',
    'discounting',
    'inflation',
  ],
  ownCosts: [
    'recurring extra',
    'one-off',
    'projects',
    'hardware refresh',
    'hardware in the fee',
    'vendor hours',
    'no insurance',
    'insurance with a limit',
    'insurance without a limit',
  ],
  service: [
    'ramp',
    'partly maintained',
    'default prevention',
    'stated prevention',
    'self-help',
    'round-the-clock promise',
  ],
  hourly: [
    'increment',
    'exact time',
    'several bands',
    'no bands',
    'band by multiplier',
    'band at its own rate',
    'channel at its own rate',
    'trip charge',
    'minimum',
    'short notice',
    'visit tiers',
    'parts',
  ],
  bank: ['plain bank', 'block expiry', 'rollover cap', 'no top-up', 'block tiers'],
  subscription: [
    'minimum seats',
    'monthly minimum',
    'shrinking site price',
    'marginal tiers',
    'whole-volume tiers',
    'onboarding none',
    'onboarding money',
    'onboarding shareOfFirstFee',
    'hours unlimited',
    'hours pool',
    'out of scope by probability',
    'out of scope by shareOfBill',
    'term renewed',
    'month to month',
    'contract in force',
  ],
};

it('every arbitrary input is one that the model accepts', () => {
  expect(inputs.flatMap((input) => checkInput(input))).toEqual([]);
});

it('the arbitrary inputs reach every feature of the model', () => {
  const counts = new Map<string, number>();
  for (const name of inputs.flatMap((input) => [...featuresOf(input)])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const wanted = Object.values(features).flat();
  expect(wanted.filter((name) => (counts.get(name) ?? 0) < enough)).toEqual([]);
});

it('a single month and more than two years occur', () => {
  const horizons = inputs.map(({ horizonMonths }) => horizonMonths);
  expect(Math.min(...horizons)).toBe(1);
  expect(Math.max(...horizons)).toBeGreaterThan(24);
});
