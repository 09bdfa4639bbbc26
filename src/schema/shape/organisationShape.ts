import { z } from 'zod/mini';
import { id, isoMonth, isTrue, list, name, number, quantity } from './vocabulary.ts';

const countSteps = list(z.strictObject({ month: isoMonth, change: number }), 60);

export const organisationShape = z.strictObject({
  headcount: quantity,
  headcountGrowthPerYear: quantity,
  headcountSteps: countSteps,
  devicesPerUser: quantity,
  fixedDevices: quantity,
  servers: quantity,
  serverSteps: countSteps,
  sites: quantity,
  siteSteps: countSteps,
  labourCost: quantity,
  labourCostBasis: z.enum(['hour', 'year']),
  paidHoursPerYear: quantity,
  openHoursPerYear: quantity,
  revenuePerHeadPerYear: quantity,
  revenueHoursPerYear: quantity,
  contributionMargin: quantity,
  recoveredLater: quantity,
});

export const incidentClassShape = z.strictObject({
  id,
  name,
  rates: z.strictObject({
    perUserPerMonth: quantity,
    perDevicePerMonth: quantity,
    perServerPerMonth: quantity,
    perSitePerMonth: quantity,
    perOrganisationPerMonth: quantity,
  }),
  countedUnder: z.enum(['unmaintained', 'maintained']),
  seasonality: list(number, 12),
  dispersion: number,
  labourHours: quantity,
  labourCv: number,
  onSiteShare: quantity,
  reactiveResponseHours: quantity,
  responseCv: number,
  onContactShare: number,
  peopleAffected: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), people: quantity }),
    z.strictObject({ kind: z.literal('share'), share: quantity }),
  ]),
  lossWaiting: quantity,
  lossDuring: quantity,
  lossAfter: quantity,
  catchUpHours: quantity,
  capHours: quantity,
  technicians: quantity,
  outageCapHours: quantity,
  revenueAtRisk: quantity,
  uptimeDependence: quantity,
  overlap: quantity,
  directLoss: quantity,
  directLossCv: number,
  isLabourInDirectLoss: isTrue,
  criticalWeight: quantity,
});
