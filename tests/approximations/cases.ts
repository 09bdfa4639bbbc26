import type { ModelInput, Plan } from '../../src/engine/index.ts';
import { createPreset } from '../../src/scenario/presets.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import {
  aBank,
  aClass,
  anArrangement,
  anInput,
  aPlan,
  aService,
  aStaff,
  aSubscription,
  hourlyTerms,
  rates,
} from '../support/anEngineInput.ts';

/** A scenario whose plans the projection approximates. */
export interface Case {
  readonly name: string;
  readonly input: ModelInput;
}

const hourly = hourlyTerms({ hourlyRate: 120, incrementHours: 0.25 });

function bank(id: string, terms: Parameters<typeof aBank>[0]): Plan {
  return aPlan(id, anArrangement({ billing: aBank({ hourly, ...terms }) }));
}

function pool(id: string, hoursPerMonth: number, flatPerMonth: number): Plan {
  const billing = aSubscription({
    flatPerMonth,
    includedHours: { kind: 'pool', hoursPerMonth, overageRate: 120 },
  });
  return aPlan(id, anArrangement({ billing }));
}

/** Own staff with so many productive hours a month, at 60 an hour, before what another plan does. */
function staff(id: string, hoursPerMonth: number, planId: string): Plan {
  return aPlan(id, {
    kind: 'staffFirst',
    staff: aStaff({
      loadedSalaryPerYear: hoursPerMonth * 12 * 60,
      productiveHoursPerFtePerYear: hoursPerMonth * 12,
      service: aService({ classTerms: { everyday: { withinSkillShare: 0.9 } } }),
    }),
    overflow: { kind: 'sameAs', planId, overrides: {} },
  });
}

const banks = [
  bank('bank of 10 h', {}),
  bank('bank of 10 h, not topped up', { isToppedUp: false }),
  bank('bank of 10 h for a month', { expiryMonths: 1 }),
  bank('bank of 25 h for a quarter', { blockHours: 25, expiryMonths: 3 }),
  bank('bank of 50 h for a year', { blockHours: 50, expiryMonths: 12 }),
  bank('bank of 10 h, 4 h carried over', { rolloverCapHours: 4 }),
  bank('bank of 20 h for 2 months, 6 h carried over', {
    blockHours: 20,
    expiryMonths: 2,
    rolloverCapHours: 6,
  }),
];

/** What limits hours month by month, with the fee or pay that goes with about as many hours. */
function limits(hoursWanted: number): readonly Plan[] {
  return [
    aPlan('hourly', anArrangement({ billing: { kind: 'hourly', hourly } })),
    bank('bank', { blockHours: 25 }),
    pool('pool, scarce', 0.5 * hoursWanted, 30 * hoursWanted),
    pool('pool, as wanted', hoursWanted, 60 * hoursWanted),
    pool('pool, ample', 2 * hoursWanted, 120 * hoursWanted),
    staff('staff, scarce, then hourly', 0.5 * hoursWanted, 'hourly'),
    staff('staff, as wanted, then hourly', hoursWanted, 'hourly'),
    staff('staff, scarce, then bank', 0.5 * hoursWanted, 'bank'),
  ];
}

/** Everyday tickets, moderate and major trouble of some 25 people: 17 hours a month. */
const office = [
  aClass({
    id: 'everyday',
    rates: rates({ perOrganisationPerMonth: 12 }),
    dispersion: 0.2,
    labourHours: 0.75,
    labourCv: 1,
  }),
  aClass({
    id: 'moderate',
    rates: rates({ perOrganisationPerMonth: 3 }),
    labourHours: 2,
    labourCv: 1.2,
  }),
  aClass({
    id: 'major',
    rates: rates({ perOrganisationPerMonth: 0.25 }),
    labourHours: 8,
    labourCv: 1,
  }),
];

/** Two incidents a month of two hours: few, uneven. */
const few = [
  aClass({
    rates: rates({ perOrganisationPerMonth: 2 }),
    dispersion: 0.5,
    labourHours: 2,
    labourCv: 1.2,
  }),
];

/** Ten incidents of exactly an hour, dispersed: the pool of 15 h of the known answers. */
const lumps = [
  aClass({ rates: rates({ perOrganisationPerMonth: 10 }), dispersion: 1, labourHours: 1 }),
];

/** Every plan of a preset, at typical values. */
function preset(id: Parameters<typeof createPreset>[0]): ModelInput {
  return { ...toModelInput(createPreset(id, { startMonth: '2027-01' })), horizonMonths: 12 };
}

export const cases: readonly Case[] = [
  {
    name: 'office, banks',
    input: anInput({ horizonMonths: 24, incidentClasses: office, plans: banks }),
  },
  {
    name: 'office, limits',
    input: anInput({ horizonMonths: 12, incidentClasses: office, plans: limits(17) }),
  },
  {
    name: 'few incidents, banks',
    input: anInput({ horizonMonths: 24, incidentClasses: few, plans: banks }),
  },
  {
    name: 'few incidents, limits',
    input: anInput({ horizonMonths: 12, incidentClasses: few, plans: limits(4) }),
  },
  {
    name: 'lumps of an hour, limits',
    input: anInput({
      horizonMonths: 12,
      incidentClasses: lumps,
      plans: [...limits(10), pool('pool of 15 h', 15, 900)],
    }),
  },
  { name: 'preset of an agency', input: preset('agency') },
];
