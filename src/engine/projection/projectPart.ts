import { conditionAt, type HandedOver } from '../timeline/condition.ts';
import {
  addBank,
  addBesideBank,
  addHourlyBill,
  addOutOfScope,
  addPoolOverage,
} from './addBills.ts';
import { addLosses } from './addLosses.ts';
import { addStanding, addVendorHours } from './addStanding.ts';
import { classCasesOf } from './classCase.ts';
import { type Flow, flowsOf } from './incidentFlow.ts';
import type { Lines } from './lines.ts';
import type { Part } from './parts.ts';
import { upkeepOf } from './upkeep.ts';
import type { World } from './world.ts';

/** The months in which a part is paid, and those in which it also meets the incidents. */
export interface Service {
  readonly from: HandedOver;
  /** Last month in which the part meets incidents. */
  readonly until: number;
  /** Last month in which it is paid; later than `until` while two run in parallel. */
  readonly paidUntil: number;
}

/** Adds the expected story of one part to a plan's lines. */
export function projectPart(lines: Lines, world: World, part: Part, service: Service): void {
  const cases = classCasesOf(world, part);
  const flowsByMonth: (readonly Flow[])[] = [];
  for (let t = service.from.month; t <= service.paidUntil; t += 1) {
    addStanding(lines, world, part, t, service.from.month);
    const flows = t <= service.until ? flowsOf(world, part, cases, t, service.from) : [];
    flowsByMonth.push(flows);
    for (const flow of flows) addIncidents(lines, world, part, flow, t);
    if (part.arrangement.billing.kind === 'subscription') {
      addPoolOverage(lines, part.arrangement.billing, flows, t);
    }
  }
  if (part.arrangement.billing.kind === 'blockHours') {
    addBank(lines, part.arrangement.billing, flowsByMonth, service.from.month);
  }
}

/** G − 1 of a part in month t, for the arrangement that takes over. */
export function excessOf(world: World, part: Part, t: number, from: HandedOver): number {
  const { maintainedShare, rampMonths } = upkeepOf(part);
  return conditionAt(world.input.estate, maintainedShare, rampMonths, t, from) - 1;
}

function addIncidents(lines: Lines, world: World, part: Part, flow: Flow, t: number): void {
  const { billing, costs } = part.arrangement;
  const ownHours =
    flow.provider * costs.vendorHoursPerIncident +
    flow.staff * (part.staff?.costs.vendorHoursPerIncident ?? 0);
  addLosses(lines, world, flow, t);
  addVendorHours(lines, world, t, ownHours);
  switch (billing.kind) {
    case 'hourly':
      addHourlyBill(lines, world, billing.hourly, flow, t);
      break;
    case 'blockHours':
      addBesideBank(lines, world, billing, flow, t);
      break;
    case 'subscription':
      addOutOfScope(lines, world, billing, flow, t);
      break;
  }
}
