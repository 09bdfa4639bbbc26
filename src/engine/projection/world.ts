import type { Arrangement } from '../input/arrangement.ts';
import type { ModelInput } from '../input/model.ts';
import { type Counts, countsOf } from '../timeline/counts.ts';
import { type Prices, pricesOf } from '../timeline/prices.ts';
import type { ProviderCase } from './classCase.ts';

/** What every plan of a scenario meets. */
export interface World {
  readonly input: ModelInput;
  readonly counts: Counts;
  readonly prices: Prices;
  /** Cases already worked out, by arrangement: plans that follow another share its object. */
  readonly providerCases: Map<Arrangement, readonly ProviderCase[]>;
}

export function worldOf(input: ModelInput): World {
  const counts = countsOf(input.organisation, input.horizonMonths);
  const prices = pricesOf(input.organisation, input.finance, counts.users);
  return { input, counts, prices, providerCases: new Map() };
}
