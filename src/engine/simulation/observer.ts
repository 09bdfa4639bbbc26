import { incidentAt, saltedBits, salts, type VariableName } from '../random/saltedBits.ts';
import { addIncidents, addOverflow } from './addIncidents.ts';
import { type ClassMonth, metBySlot } from './classMonth.ts';
import type { FutureIncident, Handler, IncidentUnderPlan } from './contract.ts';
import { createPartFlow, shareOut } from './flows.ts';
import { type Machine, meetsIncidents, spellOf } from './machine.ts';
import { marksOf } from './hands.ts';
import type { Lane } from './lanes.ts';
import type { Selection } from './selection.ts';
import type { HandlingLanes } from './handlingLanes.ts';
import type { SlotLanes } from './slotLanes.ts';

/** Takes down every incident of the month at hand in a machine that runs one trial. */
export function incidentsOf(machine: Machine): readonly FutureIncident[] {
  return machine.classes
    .flatMap((month) =>
      Array.from({ length: month.cells.offset[1] as number }, (_, j) =>
        incidentOf(machine, month, j),
      ),
    )
    .sort((a, b) => (a.classId < b.classId ? -1 : Number(a.classId > b.classId)));
}

function incidentOf(machine: Machine, month: ClassMonth, j: number): FutureIncident {
  const { figures, program, m } = month;
  const bySlot = machine.inputs.slots.map((_, slot) => underSlot(machine, month, slot, j));
  return {
    month: m + 1,
    classId: program.of.id,
    number: j + 1,
    labourHours: (month.memo.labour()[j] as number) * (figures.labourHours[0] as number),
    plans: machine.input.plans.map((_, plan) => {
      const found = bySlot.find(
        (under, slot) => under !== null && spellOf(machine.inputs, slot).plan === plan,
      );
      return found ?? notMet;
    }),
  };
}

const notMet: IncidentUnderPlan = {
  handler: 'notMet',
  bill: 0,
  personHours: 0,
  outageHours: 0,
  loss: 0,
};

/** What the incident comes to under one part; null where another part or nobody meets it. */
function underSlot(
  machine: Machine,
  month: ClassMonth,
  slot: number,
  j: number,
): IncidentUnderPlan | null {
  if (!meetsIncidents(machine, slot, month.m)) return null;
  month.memo.marks.raise(marksOf(month, slot));
  const alone = only(metBySlot(month, slot), j);
  if (alone === null || !isWithin(month, alone, j)) return null;
  const { hasStaff } = machine.inputs.slotLanes[slot] as SlotLanes;
  const part = createPartFlow(hasStaff, 1);
  const overflow = machine.overflowShares[slot] as Lane;
  addIncidents(part, month, slot, alone);
  if (part.staff !== null) addOverflow(part.staff, month, slot, alone);
  shareOut(part, overflow, true, 1);
  const { flow } = part;
  return {
    handler: handlerOf(month, slot, j, overflow[0] as number),
    bill: flow.spend[0] as number,
    personHours: flow.personHours[0] as number,
    outageHours: flow.outageHours[0] as number,
    loss:
      (flow.productivity[0] as number) +
      (flow.contribution[0] as number) +
      (flow.directLosses[0] as number),
  };
}

/** The selection of one incident, if it is within the reach. */
function only({ reach, care, want }: Selection, j: number): Selection | null {
  if (reach.trialCount === 0 || j >= (reach.end[0] as number)) return null;
  const alone = {
    begin: Int32Array.of(j),
    end: Int32Array.of(j + 1),
    trials: Int32Array.of(0),
    trialCount: 1,
  };
  return { reach: alone, care, want };
}

function isWithin({ memo }: ClassMonth, { care, want }: Selection, j: number): boolean {
  return (((memo.marks.bits()[j] as number) ^ want) & care) === 0;
}

function handlerOf(
  { cells, inputs, k }: ClassMonth,
  slot: number,
  j: number,
  overflow: number,
): Handler {
  const { handling, hasStaff } = inputs.slotLanes[slot] as SlotLanes;
  const { selfHelpShare, withinSkillShare } = handling[k] as HandlingLanes;
  const low = incidentAt(cells.keyLow[0] as number, j);
  const isMarked = (name: VariableName, share: number) =>
    saltedBits(low, cells.keyHigh[0] as number, salts[name]) >>> 1 < Math.floor(share * 2147483648);
  if (isMarked('selfHelp', selfHelpShare[0] as number)) return 'colleagues';
  if (!hasStaff || !isMarked('skill', withinSkillShare[0] as number)) return 'provider';
  if (overflow === 0) return 'staff';
  return overflow === 1 ? 'provider' : 'staffAndProvider';
}
