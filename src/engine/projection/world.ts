import type { Arrangement } from '../input/arrangement.ts';
import type { ModelInput } from '../input/model.ts';
import { type Counts, createCounts, fillCounts } from '../timeline/counts.ts';
import { createPrices, fillDiscount, fillPrices, type Prices } from '../timeline/prices.ts';
import type { ProviderCase } from './classCase.ts';
import type { KnownHours } from './knownHours.ts';

/** What every plan of a scenario meets. */
export interface World {
  readonly input: ModelInput;
  readonly counts: Counts;
  readonly prices: Prices;
  /** Cases already worked out, by arrangement: plans that follow another share its object. */
  readonly providerCases: Map<Arrangement, readonly ProviderCase[]>;
  /** Expectations remembered from other inputs; null: each is worked out. */
  readonly known: KnownHours | null;
  /** What the incidents of a class in month t are multiplied by, to ask "what if"; absent: 1. */
  readonly incidentFactor?: (classId: string, t: number) => number;
}

export function worldOf(input: ModelInput, known: KnownHours | null = null): World {
  const world = createWorld(input, known);
  fillWorld(world);
  return world;
}

/** The world of an input that is yet to be read, by `fillWorld`. */
function createWorld(input: ModelInput, known: KnownHours | null): World {
  const { horizonMonths } = input;
  return {
    input,
    counts: createCounts(horizonMonths),
    prices: createPrices(horizonMonths),
    providerCases: new Map(),
    known,
  };
}

/** Reads the input as it stands now. */
export function fillWorld({ input, counts, prices, providerCases }: World): void {
  fillCounts(counts, input.organisation);
  fillPrices(prices, input.organisation, input.finance, counts.users);
  fillDiscount(prices, input.finance);
  if (providerCases.size > 0) providerCases.clear();
}
