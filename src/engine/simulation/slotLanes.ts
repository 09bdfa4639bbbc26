import type { SubscriptionBilling } from '../input/billing.ts';
import type { IncidentClass } from '../input/incidentClass.ts';
import type { ModelInput } from '../input/model.ts';
import { handlingTerms } from '../projection/handlingTerms.ts';
import type { Part } from '../projection/parts.ts';
import { upkeepOf } from '../projection/upkeep.ts';
import { blockPrice } from '../providers/blockPrice.ts';
import { hourlyIncrease, ratesOf } from '../providers/hourlyRates.ts';
import { staffCapacity } from '../providers/internalStaff.ts';
import { type HandlingAsks, noHandlingAsks } from './asks.ts';
import { type BillLanes, createBillLanes, fillBill } from './billLanes.ts';
import { createLanes, type Lane, type Lanes, laneList } from './lanes.ts';

/** How incidents of one class go under one part. */
export const handlingFigures = [
  /** Mean labour hours and mean wait (of those not handled on contact) at the provider and with staff. */
  'providerLabour',
  'providerWait',
  'staffLabour',
  'staffWait',
  'withinSkillShare',
  'selfHelpShare',
  'colleagueMultiple',
  'outOfScopeShare',
] as const;
export type HandlingLanes = Lanes<(typeof handlingFigures)[number]>;

const limitFigures = [
  'staffCapacity',
  'poolHours',
  'overageRate',
  'blockHours',
  'blockPrice',
  'rolloverCap',
  'standardRate',
  'vendorHours',
  'retention',
  'retentionAndLimit',
] as const;
export type LimitLanes = Lanes<(typeof limitFigures)[number]>;

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

/** Lanes of every part, in the order of the parts; parts under the same arrangement share theirs. */
export function createAllSlotLanes(
  input: ModelInput,
  parts: readonly Part[],
  width: number,
): readonly SlotLanes[] {
  const known = new Map<Part['arrangement'], SlotLanes>();
  return parts.map((part) => {
    const found = part.staff === null ? known.get(part.arrangement) : undefined;
    if (found !== undefined) return found;
    const lanes = createSlotLanes(input, part, width);
    if (part.staff === null) known.set(part.arrangement, lanes);
    return lanes;
  });
}

function createSlotLanes(input: ModelInput, part: Part, width: number): SlotLanes {
  const { arrangement, staff } = part;
  const { billing } = arrangement;
  const isBank = billing.kind === 'blockHours';
  const isFee = billing.kind === 'subscription';
  return {
    kind: billing.kind,
    hasStaff: staff !== null,
    hasPool: isFee && billing.includedHours.kind === 'pool',
    outOfScopeMode: isFee ? billing.outOfScopeMode : 'probability',
    expiryMonths: isBank ? billing.expiryMonths : 0,
    isToppedUp: isBank && billing.isToppedUp,
    isInsured: (staff?.insurance ?? arrangement.insurance).isInForce,
    handling: input.incidentClasses.map(() => createLanes(handlingFigures, width)),
    handlingAsks: input.incidentClasses.map(noHandlingAsks),
    limits: createLanes(limitFigures, width),
    bill: createBillLanes(ratesOf(arrangement), width),
    increase: laneList(Math.ceil(input.horizonMonths / 12), width),
  };
}

export function fillSlot(lanes: SlotLanes, input: ModelInput, part: Part, lane: number): void {
  const rates = ratesOf(part.arrangement);
  const { incidentClasses } = input;
  for (let k = 0; k < incidentClasses.length; k += 1) {
    const of = incidentClasses[k] as IncidentClass;
    fillHandling(lanes.handling[k] as HandlingLanes, input, part, of, lane);
  }
  fillLimits(lanes.limits, part, lane);
  fillBill(lanes.bill, rates, lane);
  for (let year = 0; year < lanes.increase.length; year += 1) {
    (lanes.increase[year] as Lane)[lane] = hourlyIncrease(rates, year * 12 + 1);
  }
}

function fillHandling(
  lanes: HandlingLanes,
  { estate, organisation }: ModelInput,
  part: Part,
  of: IncidentClass,
  lane: number,
): void {
  const { arrangement, staff } = part;
  const upkeep = upkeepOf(part);
  const open = organisation.openHoursPerYear;
  const isPromised = arrangement.billing.kind === 'subscription';
  const later = 1 / (1 - of.onContactShare);
  const provider = handlingTerms(of, arrangement.service, estate, open, isPromised);
  lanes.providerLabour[lane] = of.labourHours * provider.labourMultiplier;
  lanes.providerWait[lane] = provider.responseHours * later;
  if (staff !== null) {
    const own = handlingTerms(of, staff.service, estate, open, true);
    lanes.staffLabour[lane] = of.labourHours * own.labourMultiplier;
    lanes.staffWait[lane] = own.responseHours * later;
  }
  const terms = upkeep.classTerms[of.id];
  lanes.withinSkillShare[lane] = terms?.withinSkillShare ?? 1;
  lanes.selfHelpShare[lane] = terms?.selfHelpShare ?? 0;
  lanes.colleagueMultiple[lane] = upkeep.colleagueMultiple;
  lanes.outOfScopeShare[lane] = arrangement.service.classTerms[of.id]?.outOfScopeShare ?? 0;
}

function fillLimits(lanes: LimitLanes, { arrangement, staff }: Part, lane: number): void {
  const { billing } = arrangement;
  const insurance = staff?.insurance ?? arrangement.insurance;
  lanes.vendorHours[lane] = arrangement.costs.vendorHoursPerIncident;
  lanes.retention[lane] = insurance.retention;
  lanes.retentionAndLimit[lane] =
    insurance.limit === null ? Number.POSITIVE_INFINITY : insurance.retention + insurance.limit;
  if (staff !== null) lanes.staffCapacity[lane] = staffCapacity(staff);
  if (billing.kind === 'subscription' && billing.includedHours.kind === 'pool') {
    lanes.poolHours[lane] = billing.includedHours.hoursPerMonth;
    lanes.overageRate[lane] = billing.includedHours.overageRate;
  }
  if (billing.kind === 'blockHours') {
    lanes.blockHours[lane] = billing.blockHours;
    lanes.blockPrice[lane] = blockPrice(billing);
    lanes.rolloverCap[lane] = billing.rolloverCapHours ?? Number.POSITIVE_INFINITY;
    lanes.standardRate[lane] = billing.hourly.hourlyRate;
  }
}
