import type { OwnCosts } from '../input/arrangement.ts';
import type { ModelInput } from '../input/model.ts';
import { exitOf } from '../projection/contracts.ts';
import { feeOf } from '../projection/fee.ts';
import { partCounts } from '../projection/partCounts.ts';
import type { Part } from '../projection/parts.ts';
import type { World } from '../projection/world.ts';
import type { Counts } from '../timeline/counts.ts';
import { extraCosts } from '../providers/extras.ts';
import { staffCost } from '../providers/internalStaff.ts';
import { onboardingCharge } from '../providers/subscription.ts';
import { type Spell, staticParts } from './layout.ts';

/** Support spend of every plan that no incident changes: fees, onboarding, salaries, own costs, premiums and exit charges. */
export function createStanding(input: ModelInput, spells: readonly Spell[]) {
  const months = input.horizonMonths;
  const series = input.plans.map(() => new Float64Array(months));
  const isStep = new Uint8Array(months);
  const breaks = spells.map((spell) =>
    staticParts(input, spell).map((part) => breaksOf(part, spell, months)),
  );
  return {
    /** By plan. */
    series,
    /** Works it out for the inputs as they stand. */
    fill(world: World, parts: readonly (readonly (Part | null)[])[]): void {
      for (const spend of series) spend.fill(0);
      markSteps(isStep, world.counts);
      for (let s = 0; s < spells.length; s += 1) {
        const spell = spells[s] as Spell;
        const spend = series[spell.plan] as Float64Array;
        const all = parts[s] as readonly (Part | null)[];
        for (let n = 0; n < all.length; n += 1) {
          const part = all[n] as Part | null;
          if (part === null) continue;
          addPart(spend, world, part, spell, breaks[s]?.[n] as Uint8Array, isStep);
        }
        if (spell.leftIn !== null) addExit(spend, world, all, spell.leftIn, spell.from);
      }
    },
  };
}

/** Whether a figure moves standing costs: rates of incidents, their labour and hourly terms move none. */
export function movesStanding(path: string): boolean {
  return (
    (/^(organisation|finance)\./.test(path) && path !== 'finance.discountRatePerYear') ||
    (path.startsWith('plans.') && !/\.(hourly|outOfScope|service)\./.test(path))
  );
}

/** Adds a part month by month; the cost of the month before holds on where nothing can have changed it. */
function addPart(
  spend: Float64Array,
  world: World,
  part: Part,
  { from, paidUntil }: Spell,
  isBreak: Uint8Array,
  isStep: Uint8Array,
): void {
  let cost = 0;
  for (let t = from; t <= paidUntil; t += 1) {
    if (isBreak[t - 1] === 1 || isStep[t - 1] === 1) cost = standingOf(world, part, t, from);
    spend[t - 1] = (spend[t - 1] as number) + cost;
  }
}

function addExit(
  spend: Float64Array,
  world: World,
  parts: readonly (Part | null)[],
  leftIn: number,
  from: number,
): void {
  const active = parts.filter((part) => part !== null);
  spend[leftIn - 1] = (spend[leftIn - 1] as number) + exitOf(world, active, leftIn, from);
}

/** Marks the months whose counts differ from those of the month before. */
function markSteps(isStep: Uint8Array, { users, devices, servers, sites }: Counts): void {
  for (let m = 1; m < isStep.length; m += 1) {
    isStep[m] = Number(
      users[m] !== users[m - 1] ||
        devices[m] !== devices[m - 1] ||
        servers[m] !== servers[m - 1] ||
        sites[m] !== sites[m - 1],
    );
  }
}

/**
 * The months in which a part's standing cost can differ from that of the month before at the same
 * counts: its first two, every year and contract year, and where something is paid once.
 */
function breaksOf({ arrangement, staff }: Part, { from }: Spell, months: number): Uint8Array {
  const oneOffs = [...arrangement.costs.oneOffs, ...(staff?.costs.oneOffs ?? [])];
  return Uint8Array.from({ length: months }, (_, m) => {
    const [t, ownMonth] = [m + 1, m + 2 - from];
    const isPaidOnce = oneOffs.some(({ month }) => month === ownMonth || month === ownMonth - 1);
    return Number(t % 12 === 1 || ownMonth % 12 === 1 || ownMonth === 2 || isPaidOnce);
  });
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
