import type { LossComponent, ServiceId } from '../engine/index.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { LayerId } from './resultView.ts';

/** The four layers of the all-in cost. */
export const layerNames = {
  supportSpend: 'Support bills',
  lostProductivity: 'Lost productivity',
  lostContribution: 'Lost contribution',
  directLosses: 'Direct losses',
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

/** When somebody answers. */
export const supportHoursNames = {
  business: 'Business hours',
  extended: 'Extended hours',
  roundTheClock: 'Around the clock',
} as const satisfies Readonly<Record<Scenario['needs']['supportHours'], string>>;

/** Stretches of time with a budget. */
export const periodNames = { month: 'month', year: 'year' } as const;

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
