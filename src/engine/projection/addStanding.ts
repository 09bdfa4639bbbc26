import type { OwnCosts } from '../input/arrangement.ts';
import { extraCosts } from '../providers/extras.ts';
import { staffCost } from '../providers/internalStaff.ts';
import { onboardingCharge } from '../providers/subscription.ts';
import { feeOf } from './fee.ts';
import { addTo, type Lines } from './lines.ts';
import { partCounts } from './partCounts.ts';
import type { Part } from './parts.ts';
import type { World } from './world.ts';

/** Adds what a part costs in month t however many incidents there are. */
export function addStanding(
  lines: Lines,
  world: World,
  part: Part,
  t: number,
  startMonth: number,
): void {
  const { arrangement, staff } = part;
  const ownMonth = t - startMonth + 1;
  if (arrangement.billing.kind === 'subscription') {
    const fee = feeOf(world, part, arrangement.billing, t, startMonth);
    addTo(lines.spend.fees, t, fee);
    if (ownMonth === 1) {
      addTo(lines.spend.onboarding, t, onboardingCharge(arrangement.billing, fee));
    }
  }
  if (staff !== null) {
    const cost = staffCost(staff, t, ownMonth);
    addTo(lines.spend.salaries, t, cost.salaries);
    addTo(lines.spend.recruitment, t, cost.recruitment);
    addTo(lines.spend.training, t, cost.training);
    addOwnCosts(lines, world, part, staff.costs, t, ownMonth);
  }
  addOwnCosts(lines, world, part, arrangement.costs, t, ownMonth);
  addPremium(lines, world, part, t);
}

/** Premium by the part's share of the organisation; nothing where cover is not in force. */
function addPremium(lines: Lines, world: World, part: Part, t: number): void {
  const insurance = part.staff?.insurance ?? part.arrangement.insurance;
  if (!insurance.isInForce) return;
  const general = world.prices.generalFactor[t - 1] as number;
  const premium = (insurance.premiumPerYear / 12) * part.estate.organisation * general;
  addTo(lines.spend.premium, t, premium);
}

function addOwnCosts(
  lines: Lines,
  world: World,
  part: Part,
  costs: OwnCosts,
  t: number,
  ownMonth: number,
): void {
  const general = world.prices.generalFactor[t - 1] as number;
  const counts = partCounts(world.counts, part, t);
  const extras = extraCosts(costs, counts, part.estate.users, ownMonth, general);
  addTo(lines.spend.tools, t, extras.tools);
  addTo(lines.spend.oneOffs, t, extras.oneOffs);
  addTo(lines.spend.projects, t, extras.projects);
  addTo(lines.spend.hardware, t, extras.hardware);
  addVendorHours(lines, world, t, costs.vendorHoursPerMonth);
}

/** Adds hours of own people spent on the provider, at their cost. */
export function addVendorHours(lines: Lines, world: World, t: number, hours: number): void {
  addTo(lines.spend.vendorManagement, t, hours * (world.prices.hourlyLabourCost[t - 1] as number));
}
