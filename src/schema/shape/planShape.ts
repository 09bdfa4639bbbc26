import { z } from 'zod/mini';
import { serviceIds } from '../../engine/index.ts';
import { billingShape } from './billingShape.ts';
import { id, isTrue, list, name, note, number, quantity } from './vocabulary.ts';

const classTerms = z.strictObject({
  responseHours: z.exactOptional(quantity),
  prevention: z.exactOptional(quantity),
  outOfScopeShare: z.exactOptional(quantity),
  selfHelpShare: z.exactOptional(quantity),
  withinSkillShare: z.exactOptional(quantity),
});

const service = z.strictObject({
  maintainedShare: quantity,
  rampMonths: quantity,
  labourMultiplier: quantity,
  responseClock: z.enum(['business', 'roundTheClock']),
  colleagueMultiple: quantity,
  classTerms: z.record(id, classTerms),
});

const costs = z.strictObject({
  recurring: list(
    z.strictObject({
      id,
      name,
      basis: z.enum(['user', 'device', 'server', 'site', 'flat']),
      amountPerMonth: quantity,
    }),
    24,
  ),
  oneOffs: list(z.strictObject({ id, name, month: number, amount: quantity }), 60),
  projectHoursPerYear: quantity,
  projectHourlyRate: quantity,
  hardwarePerDevice: quantity,
  hardwareLifeYears: quantity,
  isHardwareInFee: isTrue,
  vendorHoursPerMonth: quantity,
  vendorHoursPerIncident: quantity,
});

const insurance = z.strictObject({
  isInForce: isTrue,
  premiumPerYear: quantity,
  retention: quantity,
  limit: z.nullable(quantity),
});

export const serviceId = z.enum(serviceIds);
export const supportHours = z.enum(['business', 'extended', 'roundTheClock']);
const inCharge = z.enum(['organisation', 'shared', 'provider']);

const coverage = z.strictObject({
  services: z.record(
    serviceId,
    z.strictObject({ by: z.enum(['included', 'separate', 'nobody']), hours: supportHours }),
  ),
  changesDecidedBy: inCharge,
  adminAccessHeldBy: inCharge,
});

const aroundTheBill = { service, costs, insurance, coverage };
const arrangement = z.strictObject({ billing: billingShape, ...aroundTheBill });

const partTerms = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sameAs'),
    planId: id,
    overrides: z.record(z.string().check(z.maxLength(200)), quantity),
  }),
  z.strictObject({ kind: z.literal('own'), arrangement }),
]);

const staff = z.strictObject({
  fte: quantity,
  loadedSalaryPerYear: quantity,
  raisePerYear: quantity,
  productiveHoursPerFtePerYear: quantity,
  vacancyShare: quantity,
  turnoverPerYear: quantity,
  recruitmentCost: quantity,
  hiresAtStart: quantity,
  trainingPerFtePerYear: quantity,
  ...aroundTheBill,
});

const composition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), arrangement }),
  z.strictObject({
    kind: z.literal('mix'),
    criticalShare: z.strictObject({
      everything: quantity,
      users: z.exactOptional(quantity),
      devices: z.exactOptional(quantity),
      servers: z.exactOptional(quantity),
      sites: z.exactOptional(quantity),
    }),
    critical: partTerms,
    rest: partTerms,
  }),
  z.strictObject({ kind: z.literal('staffFirst'), staff, overflow: partTerms }),
  z.strictObject({
    kind: z.literal('switch'),
    fromPlanId: id,
    toPlanId: id,
    month: number,
    parallelMonths: number,
  }),
]);

export const planShape = z.strictObject({
  id,
  name,
  colour: number,
  isHidden: isTrue,
  composition,
  note: z.exactOptional(note),
});
