import { squared } from '../numeric/powers.ts';
import type { Part } from './parts.ts';
import type { ClassCase } from './classCase.ts';
import { baselineRate, criticalIncidentShare } from '../incidents/rates.ts';
import { hoursBeyond, wantedHours } from '../providers/monthlyLimit.ts';
import { staffCapacity } from '../providers/internalStaff.ts';
import { conditionAt, type HandedOver, rampAt } from '../timeline/condition.ts';
import { upkeepOf } from './upkeep.ts';
import type { World } from './world.ts';

/** Expected incidents of one class in one month of a part, by who deals with them. */
export interface Flow {
  readonly of: ClassCase;
  readonly all: number;
  readonly selfHelp: number;
  readonly staff: number;
  readonly provider: number;
}

/**
 * Where the incidents of month t go: colleagues first (self-help), own staff within their skill and
 * hours, the provider with the rest.
 */
export function flowsOf(
  world: World,
  part: Part,
  cases: readonly ClassCase[],
  t: number,
  from: HandedOver,
): readonly Flow[] {
  const upkept = upkeptIn(world, part, t, from);
  const arising = cases.map((of) => {
    const all = rateUnder(world, part, of, t, upkept);
    const selfHelp = all * of.selfHelpShare;
    const helped = all - selfHelp;
    const eligible = part.staff === null ? 0 : helped * of.withinSkillShare;
    return { of, all, selfHelp, eligible, beyondSkill: helped - eligible };
  });
  const overflow = part.staff === null ? 0 : overflowShare(arising, staffCapacity(part.staff));
  return arising.map(({ of, all, selfHelp, eligible, beyondSkill }) => ({
    of,
    all,
    selfHelp,
    staff: eligible * (1 - overflow),
    provider: beyondSkill + eligible * overflow,
  }));
}

/** What a part's upkeep has come to in one month, the same for every class. */
interface Upkept {
  /** G(t) */
  readonly condition: number;
  /** ramp(τ) */
  readonly ramp: number;
}

function upkeptIn({ input }: World, part: Part, t: number, from: HandedOver): Upkept {
  const { maintainedShare, rampMonths } = upkeepOf(part);
  return {
    condition: conditionAt(input.estate, maintainedShare, rampMonths, t, from),
    ramp: rampAt(t - from.month + 1, rampMonths),
  };
}

/** λₖ(t)·q·G(t)·(1 − κ·prevention·ramp(τ)), incidents a month, times the factor that is asked for. */
function rateUnder(
  { input, counts, incidentFactor }: World,
  part: Part,
  { incidentClass, prevention }: ClassCase,
  t: number,
  { condition, ramp }: Upkept,
): number {
  const { estate, startCalendarMonth } = input;
  const { rate, shareOfRate } = baselineRate(
    incidentClass,
    counts,
    t,
    estate.unmanagedMultiplier,
    startCalendarMonth,
    part.critical,
  );
  const q = criticalIncidentShare(shareOfRate, incidentClass.criticalWeight);
  const within = part.side === 'rest' ? 1 - q : q;
  const arising = rate * within * condition * (1 - estate.promiseKept * prevention * ramp);
  return incidentFactor === undefined ? arising : arising * incidentFactor(incidentClass.id, t);
}

interface Eligible {
  readonly of: ClassCase;
  readonly eligible: number;
}

/** f = E[(X − C)⁺]/E[X]: the share of staff-eligible work that goes to the overflow provider. */
function overflowShare(arising: readonly Eligible[], capacity: number): number {
  const wanted = wantedHours(
    arising.map(({ of, eligible }) => ({
      incidents: eligible,
      dispersion: of.incidentClass.dispersion,
      meanHours: of.staff?.labour.mean ?? 0,
      secondMoment: squareOf(of),
    })),
  );
  return wanted.mean > 0 ? Math.min(1, hoursBeyond(wanted, capacity) / wanted.mean) : 0;
}

function squareOf({ staff }: ClassCase): number {
  return staff === null ? 0 : squared(staff.labour.mean) * (1 + squared(staff.labour.cv));
}
