import type { LossComponent, Quantity, SpendComponent } from '../engine/index.ts';
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

/** The same, in the middle of a sentence about a part of them. */
export const layerWords = {
  supportSpend: 'bills',
  lostProductivity: 'lost work',
  lostContribution: 'lost contribution',
  directLosses: 'direct losses',
} as const satisfies Readonly<Record<LayerId, string>>;
