import { z } from 'zod/mini';
import { texts } from '../texts.ts';
import { currentVersion } from '../scenario.ts';
import { incidentClassShape, organisationShape } from './organisationShape.ts';
import { planShape, serviceId, supportHours } from './planShape.ts';
import { isoMonth, isTrue, list, name, note, number, quantity } from './vocabulary.ts';

const estate = z.strictObject({
  driftPerYear: quantity,
  conditionCap: quantity,
  unmanagedMultiplier: quantity,
  promiseKept: quantity,
  isResponsePromiseWeighed: isTrue,
});

const finance = z.strictObject({
  wageInflation: quantity,
  revenueInflation: quantity,
  generalInflation: quantity,
  discountRatePerYear: quantity,
  layers: z.strictObject({
    supportSpend: isTrue,
    lostProductivity: isTrue,
    lostContribution: isTrue,
    directLosses: isTrue,
  }),
});

const ceiling = z.nullable(number);

/** The shape of a document, unknown keys refused; bounds and references are checked beside it. */
export const scenarioShape = z.strictObject({
  format: z.literal('fix-or-fee/scenario'),
  version: z.literal(currentVersion),
  name,
  preset: z.string().check(z.maxLength(64)),
  note,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, texts.currencyCode)),
  startMonth: isoMonth,
  horizonMonths: number,
  presentArrangement: z.enum(['none', 'breakFix', 'managed', 'ownStaff']),
  organisation: organisationShape,
  incidentClasses: list(incidentClassShape, 24, 1),
  estate,
  plans: list(planShape, 8, 1),
  finance,
  needs: z.strictObject({ supportHours, services: list(serviceId, serviceCount()) }),
  budget: z.strictObject({ perMonth: ceiling, perYear: ceiling, cashReserve: ceiling }),
  riskAversion: number,
  nearTieShare: number,
  seed: number,
  isPresentValue: isTrue,
});

function serviceCount(): number {
  return serviceId.options.length;
}
