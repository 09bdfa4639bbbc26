import type { Estate, Finance, Organisation } from '../../engine/index.ts';
import { type Cited, cite, none } from './cited.ts';

/** A small general office; presets replace what makes them different. */
export const defaultOrganisation: Organisation<Cited, string> = {
  headcount: cite('judgement.headcount'),
  headcountGrowthPerYear: cite('judgement.headcountGrowth'),
  headcountSteps: [],
  devicesPerUser: cite('judgement.devicesPerUser'),
  fixedDevices: none,
  servers: cite('judgement.servers'),
  serverSteps: [],
  sites: cite('judgement.sites'),
  siteSteps: [],
  labourCost: cite('rec.lab.loaded'),
  labourCostBasis: 'hour',
  paidHoursPerYear: cite('judgement.paidHours'),
  openHoursPerYear: cite('judgement.openHours'),
  revenuePerHeadPerYear: cite('rec.rev'),
  revenueHoursPerYear: cite('judgement.revenueHours'),
  contributionMargin: cite('judgement.contributionMargin'),
  recoveredLater: cite('judgement.recoveredLater'),
};

export const defaultEstate: Estate<Cited> = {
  driftPerYear: cite('rec.age.drift'),
  conditionCap: cite('age.conditionCap'),
  unmanagedMultiplier: cite('rec.tk.unmanaged'),
  promiseKept: cite('judgement.promiseKept'),
  isResponsePromiseWeighed: true,
};

export const defaultFinance: Finance<Cited> = {
  wageInflation: cite('rec.inf'),
  revenueInflation: cite('judgement.inflation.revenue'),
  generalInflation: cite('judgement.inflation.general'),
  discountRatePerYear: cite('rec.disc'),
  layers: {
    supportSpend: true,
    lostProductivity: true,
    lostContribution: true,
    directLosses: true,
  },
};
