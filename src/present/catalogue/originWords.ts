import type { Origin } from '../../schema/scenario.ts';

/** Who a figure comes from, as the badge beside its label says it. */
export const originWords: Readonly<Record<Origin, string>> = {
  default: 'default',
  edited: 'changed',
  client: 'from the client',
};

/** The same as a choice. */
export const originChoices: Readonly<Record<Origin, string>> = {
  default: 'Default',
  edited: 'Changed',
  client: 'From the client',
};
