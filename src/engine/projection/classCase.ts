import { secondMoment } from '../distributions/lognormal.ts';
import type { Arrangement, Insurance } from '../input/arrangement.ts';
import type { HourlyTerms } from '../input/billing.ts';
import type { IncidentClass } from '../input/incidentClass.ts';
import { type ExpectedBill, expectedBill, expectedDraw } from '../providers/hourly.ts';
import { ratesOf } from '../providers/hourlyRates.ts';
import { type Handling, handlingOf, outageWithoutWait } from './handling.ts';
import { type KnownHours, unknownHours } from './knownHours.ts';
import type { Part } from './parts.ts';
import { preventionOf, upkeepOf } from './upkeep.ts';
import type { World } from './world.ts';

/** How a provider deals with one incident class, whatever the part of the estate and the month. */
export interface ProviderCase {
  readonly provider: Handling;
  /** Hourly bill of an incident: the provider's own, or its out-of-scope rates; nothing where labour is in the direct loss. */
  readonly bill: ExpectedBill;
  readonly outOfScopeShare: number;
  /** Hours one incident takes from a block bank or an hour pool: mean and second moment. */
  readonly drawnHours: number;
  readonly drawnSecondMoment: number;
}

/** Everything about one incident class under one part that does not depend on the month. */
export interface ClassCase extends ProviderCase {
  readonly incidentClass: IncidentClass;
  readonly prevention: number;
  /** Null without own staff. */
  readonly staff: Handling | null;
  readonly withinSkillShare: number;
  readonly selfHelpShare: number;
  readonly colleagueMultiple: number;
  readonly selfHelpOutageHours: number;
  readonly insurance: Insurance;
}

export function classCasesOf(world: World, part: Part): readonly ClassCase[] {
  const { estate, organisation, incidentClasses } = world.input;
  const { arrangement, staff } = part;
  const upkeep = upkeepOf(part);
  const open = organisation.openHoursPerYear;
  const known = world.known ?? unknownHours;
  return providerCasesOf(world, arrangement).map((providerCase, index) => {
    const incidentClass = incidentClasses[index] as IncidentClass;
    const terms = upkeep.classTerms[incidentClass.id];
    return {
      provider: providerCase.provider,
      bill: providerCase.bill,
      outOfScopeShare: providerCase.outOfScopeShare,
      drawnHours: providerCase.drawnHours,
      drawnSecondMoment: providerCase.drawnSecondMoment,
      incidentClass,
      prevention: preventionOf(upkeep, incidentClass.id, estate),
      staff:
        staff === null ? null : handlingOf(incidentClass, staff.service, estate, open, true, known),
      withinSkillShare: terms?.withinSkillShare ?? 1,
      selfHelpShare: terms?.selfHelpShare ?? 0,
      colleagueMultiple: upkeep.colleagueMultiple,
      selfHelpOutageHours: outageWithoutWait(incidentClass, known),
      insurance: staff?.insurance ?? arrangement.insurance,
    };
  });
}

/** The cases of an arrangement, worked out once for all the parts of all plans that share it. */
function providerCasesOf(world: World, arrangement: Arrangement): readonly ProviderCase[] {
  const known = world.providerCases.get(arrangement);
  if (known !== undefined) return known;
  const cases = world.input.incidentClasses.map((each) => providerCaseOf(world, arrangement, each));
  world.providerCases.set(arrangement, cases);
  return cases;
}

function providerCaseOf(
  { input, known: remembered }: World,
  arrangement: Arrangement,
  incidentClass: IncidentClass,
): ProviderCase {
  const isPromised = arrangement.billing.kind === 'subscription';
  const open = input.organisation.openHoursPerYear;
  const known = remembered ?? unknownHours;
  const { service } = arrangement;
  const provider = handlingOf(incidentClass, service, input.estate, open, isPromised, known);
  return {
    provider,
    bill: billOf(incidentClass, ratesOf(arrangement), provider, known),
    outOfScopeShare: arrangement.service.classTerms[incidentClass.id]?.outOfScopeShare ?? 0,
    ...drawOf(incidentClass, arrangement, provider),
  };
}

const noBill: ExpectedBill = { labour: 0, shortNotice: 0, trips: 0, parts: 0 };

function billOf(
  incidentClass: IncidentClass,
  rates: HourlyTerms,
  handling: Handling,
  known: KnownHours,
) {
  return incidentClass.isLabourInDirectLoss
    ? noBill
    : expectedBill(rates, handling.labour, incidentClass.onSiteShare, known.billedHours);
}

function drawOf(incidentClass: IncidentClass, { billing }: Arrangement, { labour }: Handling) {
  if (incidentClass.isLabourInDirectLoss) return { drawnHours: 0, drawnSecondMoment: 0 };
  if (billing.kind !== 'blockHours') {
    return { drawnHours: labour.mean, drawnSecondMoment: secondMoment(labour) };
  }
  const draw = expectedDraw(billing.hourly, labour, incidentClass.onSiteShare);
  return { drawnHours: draw.hours, drawnSecondMoment: draw.secondMoment };
}
