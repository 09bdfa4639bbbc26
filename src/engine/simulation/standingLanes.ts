import type { OwnCosts } from '../input/arrangement.ts';
import type { ModelInput } from '../input/model.ts';
import { exitOf } from '../projection/contracts.ts';
import { feeOf } from '../projection/fee.ts';
import { partCounts } from '../projection/partCounts.ts';
import type { Part } from '../projection/parts.ts';
import type { World } from '../projection/world.ts';
import { extraCosts } from '../providers/extras.ts';
import { staffCost } from '../providers/internalStaff.ts';
import { onboardingCharge } from '../providers/subscription.ts';
import type { Spell } from './layout.ts';

/** Support spend of every plan that no incident changes: fees, onboarding, salaries, own costs, premiums and exit charges. */
export function createStanding({ plans, horizonMonths }: ModelInput, spells: readonly Spell[]) {
  const series = plans.map(() => new Float64Array(horizonMonths));
  return {
    /** By plan. */
    series,
    /** Works it out for the inputs as they stand. */
    fill(world: World, parts: readonly (readonly (Part | null)[])[]): void {
      for (const spend of series) spend.fill(0);
      for (let s = 0; s < spells.length; s += 1) {
        const spell = spells[s] as Spell;
        const active = (parts[s] ?? []).filter((part) => part !== null);
        addSpell(series[spell.plan] as Float64Array, world, active, spell);
      }
    },
  };
}

/** Whether a figure moves standing costs: rates of incidents, their labour and hourly terms move none. */
export function movesStanding(path: string): boolean {
  return (
    /^(organisation|finance)\./.test(path) ||
    (path.startsWith('plans.') && !/\.(hourly|outOfScope|service)\./.test(path))
  );
}

function addSpell(
  spend: Float64Array,
  world: World,
  parts: readonly Part[],
  { from, paidUntil, leftIn }: Spell,
): void {
  for (const part of parts) {
    let cost = 0;
    for (let t = from; t <= paidUntil; t += 1) {
      if (t === from || isUnlikeMonthBefore(world, part, t, from)) {
        cost = standingOf(world, part, t, from);
      }
      spend[t - 1] = (spend[t - 1] as number) + cost;
    }
  }
  if (leftIn !== null) {
    spend[leftIn - 1] = (spend[leftIn - 1] as number) + exitOf(world, parts, leftIn, from);
  }
}

/**
 * Whether a part's standing cost can differ from that of the month before: another year or contract
 * year, other counts, or something that is paid once.
 */
function isUnlikeMonthBefore({ counts }: World, part: Part, t: number, from: number): boolean {
  const ownMonth = t - from + 1;
  if (t % 12 === 1 || ownMonth % 12 === 1 || ownMonth === 2) return true;
  const { users, devices, servers, sites } = counts;
  if (users[t - 1] !== users[t - 2] || devices[t - 1] !== devices[t - 2]) return true;
  if (servers[t - 1] !== servers[t - 2] || sites[t - 1] !== sites[t - 2]) return true;
  return (
    hasOneOff(part.arrangement.costs, ownMonth) ||
    (part.staff !== null && hasOneOff(part.staff.costs, ownMonth))
  );
}

/** Whether something is paid once in this month or was in the one before. */
function hasOneOff({ oneOffs }: OwnCosts, ownMonth: number): boolean {
  for (const { month } of oneOffs) if (month === ownMonth || month === ownMonth - 1) return true;
  return false;
}

function standingOf(world: World, part: Part, t: number, from: number): number {
  const { arrangement, staff } = part;
  const ownMonth = t - from + 1;
  const insurance = staff?.insurance ?? arrangement.insurance;
  let sum = ownCosts(world, part, arrangement.costs, t, ownMonth);
  if (arrangement.billing.kind === 'subscription') {
    const fee = feeOf(world, part, arrangement.billing, t, from);
    sum += fee + (ownMonth === 1 ? onboardingCharge(arrangement.billing, fee) : 0);
  }
  if (staff !== null) {
    const { salaries, recruitment, training } = staffCost(staff, t, ownMonth);
    sum += salaries + recruitment + training + ownCosts(world, part, staff.costs, t, ownMonth);
  }
  if (insurance.isInForce) {
    const general = world.prices.generalFactor[t - 1] as number;
    sum += (insurance.premiumPerYear / 12) * part.estate.organisation * general;
  }
  return sum;
}

function ownCosts(world: World, part: Part, costs: OwnCosts, t: number, ownMonth: number): number {
  const general = world.prices.generalFactor[t - 1] as number;
  const counts = partCounts(world.counts, part, t);
  const extras = extraCosts(costs, counts, part.estate.users, ownMonth, general);
  const vendor = costs.vendorHoursPerMonth * (world.prices.hourlyLabourCost[t - 1] as number);
  return extras.tools + extras.oneOffs + extras.projects + extras.hardware + vendor;
}
