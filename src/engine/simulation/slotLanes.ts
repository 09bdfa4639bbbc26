import type { SubscriptionBilling } from '../input/billing.ts';
import type { ModelInput } from '../input/model.ts';
import type { Part } from '../projection/parts.ts';
import { hourlyIncrease, ratesOf } from '../providers/hourlyRates.ts';
import { type HandlingAsks, noHandlingAsks } from './asks.ts';
import type { BillLanes } from './billLanes.ts';
import { createBillLanes } from './createBillLanes.ts';
import type { Figures } from './figures.ts';
import { createHandlingLanes, type HandlingLanes } from './handlingLanes.ts';
import type { Lane } from './lanes.ts';
import { createLimitLanes, type LimitLanes } from './limitLanes.ts';
import type { TermPaths } from './termPaths.ts';

/** The terms of a part: what does not depend on the trial, and a lane for what does. */
export interface SlotLanes {
  readonly kind: 'hourly' | 'blockHours' | 'subscription';
  readonly hasStaff: boolean;
  readonly hasPool: boolean;
  readonly outOfScopeMode: SubscriptionBilling['outOfScopeMode'];
  readonly expiryMonths: number;
  readonly isToppedUp: boolean;
  readonly isInsured: boolean;
  readonly handling: readonly HandlingLanes[];
  readonly handlingAsks: readonly HandlingAsks[];
  readonly limits: LimitLanes;
  readonly bill: BillLanes;
  /** (1 + annual increase)^year, by year index. */
  readonly increase: readonly Lane[];
}

/** A part that is there in every trial, and where its terms are held. */
export interface HeldPart {
  readonly part: Part;
  readonly paths: TermPaths;
}

/** Lanes of every part, in the order of the parts; parts under the same arrangement share theirs. */
export function createAllSlotLanes(
  figures: Figures,
  input: ModelInput,
  parts: readonly HeldPart[],
  width: number,
): readonly SlotLanes[] {
  const known = new Map<Part['arrangement'], SlotLanes>();
  return parts.map((held) => {
    const { arrangement, staff } = held.part;
    const found = staff === null ? known.get(arrangement) : undefined;
    if (found !== undefined) return found;
    const lanes = createSlotLanes(figures, input, held, width);
    if (staff === null) known.set(arrangement, lanes);
    return lanes;
  });
}

function createSlotLanes(
  figures: Figures,
  input: ModelInput,
  { part, paths }: HeldPart,
  width: number,
): SlotLanes {
  const { arrangement, staff } = part;
  const { billing } = arrangement;
  const isBank = billing.kind === 'blockHours';
  const isFee = billing.kind === 'subscription';
  const rates = ratesOf(arrangement);
  const name = isFee ? 'outOfScope' : 'hourly';
  const ratePath = (term: string) => paths.arrangement(`billing.${name}.${term}`);
  const annualIncrease = figures.at(ratePath('annualIncrease'), rates.annualIncrease);
  return {
    kind: billing.kind,
    hasStaff: staff !== null,
    hasPool: isFee && billing.includedHours.kind === 'pool',
    outOfScopeMode: isFee ? billing.outOfScopeMode : 'probability',
    expiryMonths: isBank ? billing.expiryMonths : 0,
    isToppedUp: isBank && billing.isToppedUp,
    isInsured: (staff?.insurance ?? arrangement.insurance).isInForce,
    handling: input.incidentClasses.map((_, k) =>
      createHandlingLanes(figures, input, part, paths, k),
    ),
    handlingAsks: input.incidentClasses.map(noHandlingAsks),
    limits: createLimitLanes(figures, part, paths),
    bill: createBillLanes(figures, rates, ratePath, width),
    increase: Array.from({ length: Math.ceil(input.horizonMonths / 12) }, (_, year) =>
      figures.following([annualIncrease], (i) =>
        hourlyIncrease({ annualIncrease: annualIncrease[i] as number }, year * 12 + 1),
      ),
    ),
  };
}
