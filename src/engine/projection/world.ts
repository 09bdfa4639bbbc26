import type { ModelInput } from '../input/model.ts';
import { type Counts, countsOf } from '../timeline/counts.ts';
import { type Prices, pricesOf } from '../timeline/prices.ts';

/** What every plan of a scenario meets. */
export interface World {
  readonly input: ModelInput;
  readonly counts: Counts;
  readonly prices: Prices;
}

export function worldOf(input: ModelInput): World {
  const counts = countsOf(input.organisation, input.horizonMonths);
  return { input, counts, prices: pricesOf(input.organisation, input.finance, counts.users) };
}
