import type {
  Arrangement,
  Billing,
  HourlyTerms,
  Insurance,
  OwnCosts,
  RateRule,
} from '../../engine/index.ts';
import { figure } from '../../reference/figures.ts';
import { type Cited, cite, neutral, none, plain } from './cited.ts';
import { hourlyCoverage } from './coverage.ts';

/** A price as a multiple of the standard rate. */
function times(multiplier: Cited): RateRule<Cited> {
  return { kind: 'multiplier', multiplier };
}

export const defaultHourlyTerms: HourlyTerms<Cited> = {
  hourlyRate: cite('rec.bf.rate'),
  incrementHours: cite('bf.increment'),
  bands: [
    {
      id: 'business',
      name: 'Business hours',
      share: cite('judgement.businessHours'),
      price: times(neutral),
      minimumHours: none,
    },
    {
      id: 'after-hours',
      name: 'After hours',
      share: cite('judgement.afterHours'),
      price: times(cite('rec.bf.emergency')),
      minimumHours: none,
    },
    {
      id: 'emergency',
      name: 'Emergency',
      share: cite('judgement.emergency.everyday'),
      price: times(cite('rec.bf.emergency')),
      minimumHours: none,
    },
    {
      id: 'holiday',
      name: 'Public holidays',
      share: cite('judgement.holiday'),
      price: times(cite('bf.mult.holiday')),
      minimumHours: none,
    },
  ],
  remote: {
    price: times(cite('judgement.remoteRate')),
    minimumHours: cite('bf.minimum.remote'),
    tripCharge: none,
  },
  onSite: {
    price: times(neutral),
    minimumHours: cite('bf.minimum.onsite'),
    tripCharge: cite('rec.bf.trip'),
  },
  shortNoticeShare: none,
  shortNoticeFee: cite('bf.fee.shortNotice'),
  annualIncrease: cite('rec.inf'),
  visitTiers: [],
  partsPerIncident: none,
  partsCv: 0,
  partsMarkup: none,
};

/** Without tools of its own; the project hours are of one person. */
export const defaultCosts: OwnCosts<Cited> = {
  recurring: [],
  oneOffs: [],
  projectHoursPerYear: cite('judgement.projectHours'),
  projectHourlyRate: cite('rec.bf.rate'),
  hardwarePerDevice: none,
  hardwareLifeYears: cite('judgement.hardwareLife'),
  isHardwareInFee: false,
  vendorHoursPerMonth: none,
  vendorHoursPerIncident: none,
};

/** The tools that an organisation without a managed provider buys itself. */
const ownTools: OwnCosts<Cited>['recurring'] = [
  {
    id: 'own-tools',
    name: 'Antivirus, backup and patching',
    basis: 'user',
    amountPerMonth: cite('judgement.ownTools'),
  },
];

export const noInsurance: Insurance<Cited> = {
  isInForce: false,
  premiumPerYear: none,
  retention: none,
  limit: null,
};

/** Support by the hour, on call. */
export const hourlyArrangement: Arrangement<Cited> = {
  billing: { kind: 'hourly', hourly: defaultHourlyTerms },
  service: {
    maintainedShare: cite('judgement.maintained.hourly'),
    rampMonths: none,
    labourMultiplier: neutral,
    responseClock: 'business',
    colleagueMultiple: cite('judgement.selfHelp.colleagueMultiple'),
    classTerms: { everyday: { selfHelpShare: cite('judgement.selfHelp.share') } },
  },
  costs: {
    ...defaultCosts,
    recurring: ownTools,
    vendorHoursPerIncident: cite('judgement.vendorHoursPerIncident'),
  },
  insurance: noInsurance,
  coverage: hourlyCoverage,
};

/** The standard rate less the usual discount for prepaid hours; one list's own prices are much lower. */
const blockRate = cite('rec.bf.rate', 1 - figure('rec.bf.block').typical);

const blockHoursBilling: Billing<Cited> = {
  kind: 'blockHours',
  hourly: defaultHourlyTerms,
  blockHours: cite('bf.block.hours'),
  blockTiers: [{ fromHours: 0, hourlyRate: blockRate }],
  expiryMonths: plain('judgement.blockExpiry'),
  rolloverCapHours: null,
  isToppedUp: true,
};

/** The same support from a prepaid bank of hours. */
export const blockHoursArrangement: Arrangement<Cited> = {
  ...hourlyArrangement,
  billing: blockHoursBilling,
};
