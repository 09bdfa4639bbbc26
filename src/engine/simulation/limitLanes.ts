import type { Insurance } from '../input/arrangement.ts';
import type { BlockHoursBilling } from '../input/billing.ts';
import type { StaffTerms } from '../input/plan.ts';
import type { Part } from '../projection/parts.ts';
import { blockPrice } from '../providers/blockPrice.ts';
import { staffCapacity } from '../providers/internalStaff.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';
import type { TermPaths } from './termPaths.ts';

/** Capacities, pools, banks and cover of a part; what it has none of is 0. */
export interface LimitLanes {
  readonly staffCapacity: Lane;
  readonly poolHours: Lane;
  readonly overageRate: Lane;
  readonly blockHours: Lane;
  readonly blockPrice: Lane;
  readonly rolloverCap: Lane;
  readonly standardRate: Lane;
  /** Hours of own people for each incident of the provider, and for each of own staff. */
  readonly vendorHours: Lane;
  readonly staffVendorHours: Lane;
  readonly retention: Lane;
  readonly retentionAndLimit: Lane;
}

export function createLimitLanes(figures: Figures, part: Part, paths: TermPaths): LimitLanes {
  const { arrangement, staff } = part;
  const { billing, costs } = arrangement;
  const none = figures.fixed(0);
  const pool =
    billing.kind === 'subscription' && billing.includedHours.kind === 'pool'
      ? billing.includedHours
      : null;
  const poolAt = (name: 'hoursPerMonth' | 'overageRate') =>
    pool === null
      ? none
      : figures.at(paths.arrangement(`billing.includedHours.${name}`), pool[name]);
  return {
    staffCapacity: staff === null ? none : capacityOf(figures, staff, paths),
    poolHours: poolAt('hoursPerMonth'),
    overageRate: poolAt('overageRate'),
    ...bankLanes(figures, billing.kind === 'blockHours' ? billing : null, paths),
    vendorHours: figures.at(
      paths.arrangement('costs.vendorHoursPerIncident'),
      costs.vendorHoursPerIncident,
    ),
    staffVendorHours:
      staff === null
        ? none
        : figures.at(
            paths.staff('costs.vendorHoursPerIncident'),
            staff.costs.vendorHoursPerIncident,
          ),
    ...coverLanes(figures, part, paths),
  };
}

function capacityOf(figures: Figures, staff: StaffTerms, paths: TermPaths): Lane {
  const at = (name: 'fte' | 'productiveHoursPerFtePerYear' | 'vacancyShare') =>
    figures.at(paths.staff(name), staff[name]);
  const [fte, hours, vacancy] = [at('fte'), at('productiveHoursPerFtePerYear'), at('vacancyShare')];
  return figures.following([fte, hours, vacancy], (i) =>
    staffCapacity({
      fte: fte[i] as number,
      productiveHoursPerFtePerYear: hours[i] as number,
      vacancyShare: vacancy[i] as number,
    }),
  );
}

function bankLanes(figures: Figures, bank: BlockHoursBilling | null, { arrangement }: TermPaths) {
  const none = figures.fixed(0);
  if (bank === null) {
    return { blockHours: none, blockPrice: none, rolloverCap: none, standardRate: none };
  }
  const { rolloverCapHours } = bank;
  const blockHours = figures.at(arrangement('billing.blockHours'), bank.blockHours);
  const standardRate = figures.at(arrangement('billing.hourly.hourlyRate'), bank.hourly.hourlyRate);
  const tierRates = bank.blockTiers.map(({ hourlyRate }, n) =>
    figures.at(arrangement(`billing.blockTiers.${n}.hourlyRate`), hourlyRate),
  );
  return {
    blockHours,
    blockPrice: figures.following([blockHours, standardRate, ...tierRates], (i) =>
      blockPrice({
        blockHours: blockHours[i] as number,
        hourly: { hourlyRate: standardRate[i] as number },
        blockTiers: bank.blockTiers.map(({ fromHours }, n) => ({
          fromHours,
          hourlyRate: tierRates[n]?.[i] as number,
        })),
      }),
    ),
    rolloverCap:
      rolloverCapHours === null
        ? figures.fixed(Number.POSITIVE_INFINITY)
        : figures.at(arrangement('billing.rolloverCapHours'), rolloverCapHours),
    standardRate,
  };
}

/** What the insurance leaves: own staff's where there are any. */
function coverLanes(figures: Figures, { arrangement, staff }: Part, paths: TermPaths) {
  const insurance: Insurance = staff?.insurance ?? arrangement.insurance;
  const path = staff === null ? paths.arrangement : paths.staff;
  const retention = figures.at(path('insurance.retention'), insurance.retention);
  if (insurance.limit === null) {
    return { retention, retentionAndLimit: figures.fixed(Number.POSITIVE_INFINITY) };
  }
  const limit = figures.at(path('insurance.limit'), insurance.limit);
  return {
    retention,
    retentionAndLimit: figures.following(
      [retention, limit],
      (i) => (retention[i] as number) + (limit[i] as number),
    ),
  };
}
