import type {
  LossComponent,
  Quantity,
  ServiceCover,
  ServiceId,
  SpendComponent,
} from '../engine/index.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { LayerId } from './resultView.ts';

/** Support spend by component, in the order in which a bill is read. */
export const spendNames = {
  fees: 'Subscription fees',
  onboarding: 'Onboarding',
  labour: 'Hourly labour',
  trips: 'Trip charges',
  parts: 'Parts',
  blocks: 'Prepaid hours',
  outOfScope: 'Out-of-scope work',
  overage: 'Hours beyond the allowance',
  salaries: 'Own IT salaries',
  recruitment: 'Recruitment',
  training: 'Training',
  tools: 'Tools and services bought separately',
  oneOffs: 'One-off costs',
  projects: 'Project work',
  hardware: 'Hardware refresh',
  vendorManagement: 'Own time managing providers',
  premium: 'Insurance premium',
  exit: 'Exit charge',
} as const satisfies Readonly<Record<SpendComponent, string>>;

/** Money lost beside the bills. */
export const lossNames = {
  lostProductivity: 'Lost productivity',
  selfHelp: 'Colleagues fixing it themselves',
  lostContribution: 'Lost contribution',
  directLosses: 'Direct losses after insurance',
} as const satisfies Readonly<Record<LossComponent, string>>;

/** Quantities that are not money. */
export const quantityNames = {
  incidents: 'Incidents',
  technicianHours: 'Technician hours',
  personHours: 'Person-hours of work lost',
  selfHelpHours: 'of these, colleagues helping',
  outageHours: 'Outage hours',
} as const satisfies Readonly<Record<Quantity, string>>;

/** The four layers of the all-in cost. */
export const layerNames = {
  supportSpend: 'Support bills',
  lostProductivity: 'Lost productivity',
  lostContribution: 'Lost contribution',
  directLosses: 'Direct losses',
} as const satisfies Readonly<Record<LayerId, string>>;

/** The same, in the middle of a sentence about a part of them. */
export const layerWords = {
  supportSpend: 'bills',
  lostProductivity: 'lost work',
  lostContribution: 'lost contribution',
  directLosses: 'direct losses',
} as const satisfies Readonly<Record<LayerId, string>>;

/** The layer that each loss counts in. */
export const layerOfLoss = {
  lostProductivity: 'lostProductivity',
  selfHelp: 'lostProductivity',
  lostContribution: 'lostContribution',
  directLosses: 'directLosses',
} as const satisfies Readonly<Record<LossComponent, LayerId>>;

/** Services that a plan covers or leaves open. */
export const serviceNames = {
  helpDesk: 'Help desk',
  monitoring: 'Monitoring',
  patching: 'Patching',
  backup: 'Backup',
  endpointSecurity: 'Endpoint security',
  securityResponse: 'Security response',
  compliance: 'Compliance reporting',
  strategy: 'Strategic planning',
  hardware: 'Hardware',
} as const satisfies Readonly<Record<ServiceId, string>>;

/** Who provides a service. */
export const coverNames = {
  included: 'Included',
  separate: 'Bought separately',
  nobody: 'Nobody',
} as const satisfies Readonly<Record<ServiceCover['by'], string>>;

/** Who decides, or holds the keys. */
export const decisionNames = {
  organisation: 'you',
  shared: 'both',
  provider: 'the provider',
} as const;

/** When somebody answers. */
export const supportHoursNames = {
  business: 'Business hours',
  extended: 'Extended hours',
  roundTheClock: 'Around the clock',
} as const satisfies Readonly<Record<Scenario['needs']['supportHours'], string>>;

/** What the client has today. */
export const arrangementNames = {
  none: 'No support',
  breakFix: 'Break-fix',
  managed: 'Managed',
  ownStaff: 'Own staff',
} as const satisfies Readonly<Record<Scenario['presentArrangement'], string>>;

/** Stretches of time with a budget. */
export const periodNames = { month: 'month', year: 'year' } as const;

/** On which side of a value something holds. */
export const sideNames = { below: 'below', above: 'above' } as const;

/** Whether a plan keeps within what was asked of it. */
export const fitNames = { withinBudget: 'within', needsMet: 'met' } as const;

/** How a plan stands to the others. */
export const standingNames = {
  lowest: 'lowest',
  lowestInTie: 'lowest, near tie',
  tied: 'near tie',
} as const;

/** Every key of an object, in its order. */
export function keysOf<Key extends string>(names: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(names) as Key[];
}
