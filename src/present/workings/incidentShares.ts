import type { IncidentClass } from '../../engine/index.ts';
import type { Scenario, Uncertain } from '../../schema/scenario.ts';
import type { Counted, WorkingPart } from './workingParts.ts';

/** The factors of one class's incidents in month 1. */
export interface Baseline {
  /** Counted incidents by what they are counted on; bases without any are left out. */
  readonly terms: readonly {
    readonly basis: keyof Counted;
    readonly rate: number;
    readonly count: number;
  }[];
  /** M, or 1 where the rates were counted on an unmaintained estate. */
  readonly multiplier: number;
  readonly season: number;
  /** Incidents a month on an unmaintained estate. */
  readonly incidents: number;
}

/** What a part makes of them. */
export interface UnderPart {
  /** Share of the class's incidents that arises on this part's systems. */
  readonly share: number;
  readonly promiseKept: number;
  readonly prevention: number;
  readonly ramp: number;
  readonly incidents: number;
  readonly selfHelpShare: number;
}

type Class = IncidentClass<Uncertain>;

/** λ of month 1: Σ rate × count, times M where counted on a maintained estate, times the season. */
export function baselineOf(
  { rates, countedUnder, seasonality }: Class,
  scenario: Scenario,
  counts: Counted,
): Baseline {
  const all = [
    { basis: 'users', rate: rates.perUserPerMonth.typical },
    { basis: 'devices', rate: rates.perDevicePerMonth.typical },
    { basis: 'servers', rate: rates.perServerPerMonth.typical },
    { basis: 'sites', rate: rates.perSitePerMonth.typical },
    { basis: 'organisation', rate: rates.perOrganisationPerMonth.typical },
  ] as const;
  const terms = all
    .filter(({ rate }) => rate > 0)
    .map(({ basis, rate }) => ({ basis, rate, count: counts[basis] }));
  const multiplier =
    countedUnder === 'maintained' ? scenario.estate.unmanagedMultiplier.typical : 1;
  const season = seasonality[Number(scenario.startMonth.slice(5, 7)) - 1] ?? 1;
  const counted = terms.reduce((sum, { rate, count }) => sum + rate * count, 0);
  return { terms, multiplier, season, incidents: counted * multiplier * season };
}

/** λ·q·(1 − κ·prevention·ramp(1)); the estate's condition is 1 in month 1. */
export function underPart(
  each: Class,
  baseline: Baseline,
  part: WorkingPart,
  { estate }: Scenario,
): UnderPart {
  const service = part.staff?.service ?? part.arrangement.service;
  const terms = service.classTerms[each.id];
  const maintaining =
    service.maintainedShare.typical * (1 - 1 / estate.unmanagedMultiplier.typical);
  const prevention = terms?.prevention?.typical ?? maintaining;
  const months = service.rampMonths.typical;
  const ramp = months > 0 ? Math.min(1, 1 / months) : 1;
  const share = shareOf(each, baseline, part);
  const promiseKept = estate.promiseKept.typical;
  const kept = 1 - promiseKept * prevention * ramp;
  return {
    share,
    promiseKept,
    prevention,
    ramp,
    incidents: baseline.incidents * share * kept,
    selfHelpShare: terms?.selfHelpShare?.typical ?? 0,
  };
}

/** q = wc/(wc + 1 − c) on the critical side, 1 − q on the other. */
function shareOf(
  { criticalWeight }: Class,
  { terms }: Baseline,
  { side, critical }: WorkingPart,
): number {
  if (side === 'whole') return 1;
  const counted = terms.reduce((sum, { rate, count }) => sum + rate * count, 0);
  const within = terms.reduce(
    (sum, { rate, count, basis }) => sum + rate * count * critical[basis],
    0,
  );
  const c = counted > 0 ? within / counted : critical.organisation;
  const weight = criticalWeight.typical;
  const q = (weight * c) / (weight * c + (1 - c));
  return side === 'critical' ? q : 1 - q;
}
