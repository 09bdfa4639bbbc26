import {
  type Coverage,
  type ServiceCover,
  type ServiceId,
  serviceIds,
} from '../input/arrangement.ts';
import type { ModelInput } from '../input/model.ts';
import { exitOf } from '../projection/contracts.ts';
import type { Part } from '../projection/parts.ts';
import { type World, worldOf } from '../projection/world.ts';
import type { ContractFacts, CoverageFacts, PlanFacts, Stretch } from './factsContract.ts';
import { planById } from './planCosts.ts';
import { type PlanPeriod, planPeriods } from './planPeriods.ts';

/**
 * What a plan commits to, who covers what, who decides and whom people call: facts from its terms.
 *
 * @param input one that passed `checkInput` and holds the plan
 */
export function planFacts(input: ModelInput, planId: string): PlanFacts {
  const periods = planPeriods(input, planById(input, planId));
  const world = worldOf(input);
  return {
    planId,
    contracts: periods.flatMap((period) =>
      period.parts.flatMap((part) => contractOf(period, part)),
    ),
    exitCharges: Float64Array.from({ length: input.horizonMonths + 1 }, (_, m) =>
      exitIn(world, periods, m + 1),
    ),
    coverage: periods
      .filter(({ fromMonth, untilMonth }) => fromMonth <= untilMonth)
      .flatMap((period) => period.parts.map((part) => coverageOf(period, part))),
  };
}

/** Charges of every contract that is paid in the month before and that the plan does not end itself by then. */
function exitIn(world: World, periods: readonly PlanPeriod[], leftIn: number): number {
  return periods
    .filter(({ fromMonth, paidUntil }) => {
      const lastPaid = Math.max(1, leftIn - 1);
      const isLast = paidUntil === world.input.horizonMonths;
      return fromMonth <= lastPaid && (lastPaid < paidUntil || (isLast && lastPaid <= paidUntil));
    })
    .reduce((sum, { parts, fromMonth }) => sum + exitOf(world, parts, leftIn, fromMonth), 0);
}

function stretchOf({ fromMonth, untilMonth }: PlanPeriod, { side }: Part): Stretch {
  return { side, fromMonth, untilMonth };
}

function contractOf(period: PlanPeriod, part: Part): readonly ContractFacts[] {
  const { billing } = part.arrangement;
  if (billing.kind !== 'subscription') return [];
  const stretch = { ...stretchOf(period, part), untilMonth: period.paidUntil };
  return [{ ...stretch, contract: billing.contract }];
}

function coverageOf(period: PlanPeriod, part: Part): CoverageFacts {
  const { arrangement, staff } = part;
  const provider = arrangement.billing.kind;
  if (staff === null) {
    const contact = { firstContact: provider, escalation: null, staff: 0, departuresPerYear: 0 };
    return { ...stretchOf(period, part), ...arrangement.coverage, ...contact };
  }
  return {
    ...stretchOf(period, part),
    ...together(staff.coverage, arrangement.coverage),
    firstContact: 'ownStaff',
    escalation: provider,
    staff: staff.fte,
    departuresPerYear: staff.fte * staff.turnoverPerYear,
  };
}

/** What two who stand side by side cover: of each service the better; what they differ in is shared. */
function together(one: Coverage, other: Coverage): Coverage {
  const services = serviceIds.map(
    (id) => [id, better(one.services[id], other.services[id])] as const,
  );
  return {
    services: Object.fromEntries(services) as Readonly<Record<ServiceId, ServiceCover>>,
    changesDecidedBy: shared(one.changesDecidedBy, other.changesDecidedBy),
    adminAccessHeldBy: shared(one.adminAccessHeldBy, other.adminAccessHeldBy),
  };
}

const hoursRank = { business: 0, extended: 1, roundTheClock: 2 } as const;

function better(one: ServiceCover, other: ServiceCover): ServiceCover {
  if (one.by === 'nobody') return other;
  if (other.by === 'nobody') return one;
  const hours = hoursRank[one.hours] >= hoursRank[other.hours] ? one.hours : other.hours;
  return { by: one.by === 'included' ? one.by : other.by, hours };
}

function shared(one: Coverage['changesDecidedBy'], other: Coverage['changesDecidedBy']) {
  return one === other ? one : 'shared';
}
