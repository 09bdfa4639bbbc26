import type { IncidentClass } from '../input/incidentClass.ts';
import type { ModelInput } from '../input/model.ts';
import { criticalIncidentShare, type EstateShare } from '../incidents/rates.ts';
import type { Part } from '../projection/parts.ts';
import { preventionOf, upkeepOf } from '../projection/upkeep.ts';
import type { World } from '../projection/world.ts';
import { fillTwelfthPowers } from '../numeric/exponential.ts';
import { type HandedOver, newEstate, rampAt } from '../timeline/condition.ts';
import type { BlockInputs } from './blockInputs.ts';
import { type Stack, stackOf, writeDown } from './lanes.ts';
import type { Spell } from './layout.ts';

type Parts = readonly (readonly (Part | null)[])[];

/** What a part makes of the rates, whatever the class: condition and ramp by month. */
interface Care {
  readonly condition: Float64Array;
  readonly ramp: Float64Array;
}

/** The rates of every spell and class, trial by trial: the projection's formula without its objects. */
export function createRateFiller(
  input: ModelInput,
  { spells, rates, criticalShares }: Pick<BlockInputs, 'spells' | 'rates' | 'criticalShares'>,
) {
  const months = input.horizonMonths;
  const classes = input.incidentClasses;
  const series = () => new Float64Array(months);
  const growth = createGrowth(months);
  const baseline = input.incidentClasses.map(series);
  const cares: readonly [Care, Care] = [
    { condition: series(), ramp: series() },
    { condition: series(), ramp: series() },
  ];
  const byPart = [series(), series()] as const;
  const rateStacks = rates.map((byClass) => byClass.map(stackOf));
  const shareStacks = criticalShares.map((byClass) => byClass.map(stackOf));
  const fillSpell = (world: World, spell: Spell, s: number, parts: Parts, lane: number) => {
    const from = handedOver(input, spell, spells, parts, growth.at);
    const [first = null, second = null] = parts[s] ?? [];
    const isMix = parts[s]?.length === 2;
    if (first !== null) fillCare(cares[0], input, first, from, growth.at, spell.until);
    if (second !== null) fillCare(cares[1], input, second, from, growth.at, spell.until);
    for (let k = 0; k < classes.length; k += 1) {
      const of = classes[k] as IncidentClass;
      const listed = baseline[k] as Float64Array;
      const rateStack = rateStacks[s]?.[k] as Stack;
      fillPart(byPart[0], world, first, of, from, cares[0], listed, spell.until);
      if (!isMix) {
        writeDown(rateStack, byPart[0], lane);
        continue;
      }
      fillPart(byPart[1], world, second, of, from, cares[1], listed, spell.until);
      addUp(byPart[0], byPart[1]);
      writeDown(rateStack, byPart[1], lane);
      writeDown(shareStacks[s]?.[k] as Stack, byPart[0], lane);
    }
  };
  return (world: World, parts: Parts, lane: number) => {
    growth.follow(input.estate.driftPerYear);
    for (let k = 0; k < classes.length; k += 1) {
      fillBaseline(baseline[k] as Float64Array, world, classes[k] as IncidentClass);
    }
    for (let s = 0; s < spells.length; s += 1) {
      fillSpell(world, spells[s] as Spell, s, parts, lane);
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
      fillTwelfthPowers(at, 1 + drift);
    },
  };
}

/** λ(t) of a class on an unmaintained estate, over all that can break. */
function fillBaseline(baseline: Float64Array, { input, counts }: World, of: IncidentClass): void {
  const { rates, seasonality } = of;
  const { users, devices, servers, sites } = counts;
  const multiplier = of.countedUnder === 'maintained' ? input.estate.unmanagedMultiplier : 1;
  const isSeasonal = seasonality.length > 0;
  for (let m = 0; m < baseline.length; m += 1) {
    const counted =
      rates.perUserPerMonth * (users[m] as number) +
      rates.perDevicePerMonth * (devices[m] as number) +
      rates.perServerPerMonth * (servers[m] as number) +
      rates.perSitePerMonth * (sites[m] as number) +
      rates.perOrganisationPerMonth;
    const season = isSeasonal ? (seasonality[(input.startCalendarMonth + m - 1) % 12] ?? 1) : 1;
    baseline[m] = counted * multiplier * season;
  }
}

function fillCare(
  { condition, ramp }: Care,
  input: ModelInput,
  part: Part,
  from: HandedOver,
  growth: Float64Array,
  until: number,
): void {
  fillCondition(condition, input, part, from, growth, until);
  const { rampMonths } = upkeepOf(part);
  for (let t = from.month; t <= until; t += 1) {
    ramp[t - 1] = rampAt(t - from.month + 1, rampMonths);
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

/** λ(t)·q·G(t)·(1 − κ·prevention·ramp(τ)) in the months of a spell; 0 outside and for no part. */
function fillPart(
  rates: Float64Array,
  world: World,
  part: Part | null,
  of: IncidentClass,
  from: HandedOver,
  { condition, ramp }: Care,
  baseline: Float64Array,
  until: number,
): void {
  if (part === null || from.month > 1 || until < rates.length) rates.fill(0);
  if (part === null) return;
  const { estate } = world.input;
  const kept = estate.promiseKept * preventionOf(upkeepOf(part), of.id, estate);
  const shareAlways = shareThatHolds(of, part);
  for (let t = from.month; t <= until; t += 1) {
    const share = shareAlways ?? shareOfSide(world, of, part, t - 1);
    rates[t - 1] =
      (baseline[t - 1] as number) *
      share *
      (condition[t - 1] as number) *
      (1 - kept * (ramp[t - 1] as number));
  }
}

/** The part's share of a class where it is the same in all months; null where counts move it. */
function shareThatHolds(of: IncidentClass, { side, critical }: Part): number | null {
  if (side === 'whole') return 1;
  const { users, devices, servers, sites, organisation } = critical;
  const isEven =
    users === devices && users === servers && users === sites && users === organisation;
  if (!isEven) return null;
  const q = criticalIncidentShare(users, of.criticalWeight);
  return side === 'rest' ? 1 - q : q;
}

/** q on the critical side, 1 − q on the other. */
function shareOfSide(world: World, of: IncidentClass, { side, critical }: Part, m: number): number {
  const q = criticalIncidentShare(shareOfRate(world, of, critical, m), of.criticalWeight);
  return side === 'rest' ? 1 - q : q;
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

/** Turns the rates of two sides into the share of the first and the rate of both. */
function addUp(first: Float64Array, second: Float64Array): void {
  for (let m = 0; m < first.length; m += 1) {
    const one = first[m] as number;
    const both = one + (second[m] as number);
    first[m] = both > 0 ? one / both : 1;
    second[m] = both;
  }
}
