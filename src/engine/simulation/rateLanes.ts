import type { IncidentClass } from '../input/incidentClass.ts';
import type { ModelInput } from '../input/model.ts';
import { criticalIncidentShare, type EstateShare } from '../incidents/rates.ts';
import { preventionOf, upkeepOf } from '../projection/classCase.ts';
import type { Part } from '../projection/parts.ts';
import type { World } from '../projection/world.ts';
import { power } from '../numeric/exponential.ts';
import { type HandedOver, newEstate, rampAt } from '../timeline/condition.ts';
import type { BlockInputs } from './blockInputs.ts';
import type { Lane } from './lanes.ts';
import type { Spell } from './layout.ts';

type Parts = readonly (readonly (Part | null)[])[];

/** The rates of every spell and class, trial by trial: the projection's formula without its objects. */
export function createRateFiller(
  input: ModelInput,
  { spells, rates, criticalShares }: Pick<BlockInputs, 'spells' | 'rates' | 'criticalShares'>,
) {
  const months = input.horizonMonths;
  const growth = createGrowth(months);
  const baseline = input.incidentClasses.map(() => new Float64Array(months));
  const condition = new Float64Array(months);
  const byPart = [new Float64Array(months), new Float64Array(months)] as const;
  return (world: World, parts: Parts, lane: number) => {
    growth.follow(input.estate.driftPerYear);
    for (const [k, of] of input.incidentClasses.entries()) {
      fillBaseline(baseline[k] as Float64Array, world, of);
    }
    for (const [s, spell] of spells.entries()) {
      const from = handedOver(input, spell, spells, parts, growth.at);
      for (const [k, of] of input.incidentClasses.entries()) {
        for (const side of [0, 1] as const) {
          const part = parts[s]?.[side] ?? null;
          byPart[side].fill(0);
          if (part === null) continue;
          fillCondition(condition, input, part, from, growth.at, spell.until);
          fillPart(
            byPart[side],
            world,
            part,
            of,
            from,
            condition,
            baseline[k] as Float64Array,
            spell,
          );
        }
        addUp(rates[s]?.[k] ?? [], criticalShares[s]?.[k] ?? [], byPart, lane);
      }
    }
  };
}

/** (1 + d)^(n/12) for whole months n, kept while d stays the same. */
function createGrowth(months: number) {
  const at = new Float64Array(months + 1);
  let known = Number.NaN;
  return {
    at,
    follow(drift: number) {
      if (drift === known) return;
      known = drift;
      for (let n = 0; n <= months; n += 1) at[n] = power(1 + drift, n / 12);
    },
  };
}

/** λ(t) of a class on an unmaintained estate, over all that can break. */
function fillBaseline(baseline: Float64Array, { input, counts }: World, of: IncidentClass): void {
  const { rates, seasonality } = of;
  const multiplier = of.countedUnder === 'maintained' ? input.estate.unmanagedMultiplier : 1;
  for (let m = 0; m < baseline.length; m += 1) {
    const counted =
      rates.perUserPerMonth * (counts.users[m] as number) +
      rates.perDevicePerMonth * (counts.devices[m] as number) +
      rates.perServerPerMonth * (counts.servers[m] as number) +
      rates.perSitePerMonth * (counts.sites[m] as number) +
      rates.perOrganisationPerMonth;
    const season = seasonality[(input.startCalendarMonth + m - 1) % 12] ?? 1;
    baseline[m] = counted * multiplier * season;
  }
}

/** G(t) for the months of a part, as `conditionAt` has it. */
function fillCondition(
  condition: Float64Array,
  { estate }: ModelInput,
  part: Part,
  from: HandedOver,
  growth: Float64Array,
  until: number,
): void {
  const { maintainedShare, rampMonths } = upkeepOf(part);
  const kept = estate.promiseKept * maintainedShare;
  const start = 1 + from.excess;
  for (let t = from.month; t <= until; t += 1) {
    const carried = from.excess * (1 - kept * rampAt(t - from.month + 1, rampMonths));
    const grown = Math.min(estate.conditionCap, start * (growth[t - from.month] as number));
    condition[t - 1] = 1 + carried + (1 - kept) * Math.max(0, grown - start);
  }
}

function handedOver(
  input: ModelInput,
  { from, follows }: Spell,
  spells: readonly Spell[],
  parts: Parts,
  growth: Float64Array,
): HandedOver {
  if (follows === null || spells[follows] === undefined) return newEstate;
  const condition = new Float64Array(from);
  const excess = (parts[follows] ?? []).reduce((sum, part) => {
    if (part === null) return sum;
    fillCondition(condition, input, part, newEstate, growth, from);
    return sum + part.estate.organisation * ((condition[from - 1] as number) - 1);
  }, 0);
  return { month: from, excess };
}

/** λ(t)·q·G(t)·(1 − κ·prevention·ramp(τ)) in the months of a spell. */
function fillPart(
  rates: Float64Array,
  world: World,
  part: Part,
  of: IncidentClass,
  from: HandedOver,
  condition: Float64Array,
  baseline: Float64Array,
  { until }: Spell,
): void {
  const { input } = world;
  const service = upkeepOf(part);
  const kept = input.estate.promiseKept * preventionOf(service, of.id, input.estate);
  for (let t = from.month; t <= until; t += 1) {
    let share = 1;
    if (part.side !== 'whole') {
      const q = criticalIncidentShare(shareOfRate(world, of, part.critical, t - 1), of.criticalWeight);
      share = part.side === 'rest' ? 1 - q : q;
    }
    const ramp = rampAt(t - from.month + 1, service.rampMonths);
    rates[t - 1] =
      (baseline[t - 1] as number) * share * (condition[t - 1] as number) * (1 - kept * ramp);
  }
}

/** Σ rate·count·share / Σ rate·count. */
function shareOfRate(
  { counts }: World,
  { rates }: IncidentClass,
  share: EstateShare,
  m: number,
): number {
  const users = rates.perUserPerMonth * (counts.users[m] as number);
  const devices = rates.perDevicePerMonth * (counts.devices[m] as number);
  const servers = rates.perServerPerMonth * (counts.servers[m] as number);
  const sites = rates.perSitePerMonth * (counts.sites[m] as number);
  const whole = rates.perOrganisationPerMonth;
  const counted = users + devices + servers + sites + whole;
  const within =
    users * share.users +
    devices * share.devices +
    servers * share.servers +
    sites * share.sites +
    whole * share.organisation;
  return counted > 0 ? within / counted : share.organisation;
}

function addUp(
  rates: readonly Lane[],
  shares: readonly Lane[],
  byPart: readonly [Float64Array, Float64Array],
  lane: number,
): void {
  for (let m = 0; m < rates.length; m += 1) {
    const first = byPart[0][m] as number;
    const both = first + (byPart[1][m] as number);
    (rates[m] as Lane)[lane] = both;
    (shares[m] as Lane)[lane] = both > 0 ? first / both : 1;
  }
}
