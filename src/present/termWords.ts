import type { ServiceCover } from '../engine/index.ts';
import type { Scenario } from '../schema/scenario.ts';

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

/** What the client has today. */
export const arrangementNames = {
  none: 'No support',
  breakFix: 'Break-fix',
  managed: 'Managed',
  ownStaff: 'Own staff',
} as const satisfies Readonly<Record<Scenario['presentArrangement'], string>>;

/** On which side of a value something holds. */
export const sideNames = { below: 'below', above: 'above' } as const;
