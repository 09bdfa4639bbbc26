import { markBits, markSalts, type MarkName } from '../random/stream.ts';
import { addIncidents } from './addIncidents.ts';
import type { BlockInputs } from './blockInputs.ts';
import type { ClassMonth, MetLists } from './classMonth.ts';
import type { FutureIncident, Handler, IncidentUnderPlan } from './contract.ts';
import { clearSlotMonth, createSlotMonth, type SlotMonth } from './flows.ts';
import { createListPool, type IncidentList } from './lists.ts';
import type { Machine } from './machine.ts';
import { createRemembered } from './remembered.ts';
import { overflowShare } from './slotEnd.ts';
import type { HandlingLanes, SlotLanes } from './slotLanes.ts';

/** What one incident comes to under one part, before the month's overflow is known. */
interface Note {
  readonly slot: number;
  readonly handler: Handler;
  readonly alone: SlotMonth;
}

interface Observed {
  readonly month: number;
  readonly classId: string;
  readonly number: number;
  readonly labourHours: number;
  readonly notes: readonly Note[];
}

/** Takes down every incident of a month in a machine that runs one trial. */
export function createObserver(machine: Machine) {
  const observed: Observed[] = [];
  let overflow: readonly number[] = [];
  return {
    classMonth(month: ClassMonth) {
      for (let j = 0; j < (month.cells.offset[1] as number); j += 1) {
        observed.push(observe(machine, month, j));
      }
    },
    beforeClose() {
      overflow = machine.slotMonths.map(({ byStaff }, s) => {
        const { limits, hasStaff } = slotLanesOf(machine.inputs, s);
        return hasStaff
          ? overflowShare(byStaff.staffHours[0] as number, limits.staffCapacity[0] as number)
          : 0;
      });
    },
    incidents(): readonly FutureIncident[] {
      return observed
        .map(({ notes, ...incident }) => ({
          ...incident,
          plans: machine.plans.map((_, plan) => underPlan(machine, notes, overflow, plan)),
        }))
        .sort((a, b) => (a.classId < b.classId ? -1 : Number(a.classId > b.classId)));
    },
  };
}

function slotLanesOf({ slotLanes }: BlockInputs, slot: number): SlotLanes {
  return slotLanes[slot] as SlotLanes;
}

function observe({ inputs, bench, slotMonths }: Machine, month: ClassMonth, j: number): Observed {
  const notes = slotMonths.flatMap((_, slot): readonly Note[] => {
    const { spell } = inputs.slots[slot] as BlockInputs['slots'][number];
    const { from, until } = inputs.spells[spell] as BlockInputs['spells'][number];
    if (month.m + 1 < from || month.m + 1 > until) return [];
    const list = only(bench.met.of(month, slot), j);
    if (list === null) return [];
    const alone = createSlotMonth(1);
    clearSlotMonth(alone, true);
    const met: MetLists = { reset: () => undefined, of: () => list };
    const pool = createListPool(1);
    pool.reset({ ...month.cells, capacity: 1 });
    addIncidents(alone, { ...month, pool }, slot, {
      ...bench,
      met,
      remembered: createRemembered(1),
    });
    return [{ slot, alone, handler: handlerOf(month, slot, j) }];
  });
  return {
    month: month.m + 1,
    classId: month.program.of.id,
    number: j + 1,
    labourHours: (month.cells.labour[j] as number) * (month.figures.labourHours[0] as number),
    notes,
  };
}

/** The list of one incident, if it is in a list. */
function only({ index, offset, labour, wait }: IncidentList, j: number): IncidentList | null {
  const at = index.subarray(0, offset[1]).indexOf(j);
  if (at < 0) return null;
  return {
    index: Int32Array.of(j),
    labour: labour.slice(at, at + 1),
    wait: wait.slice(at, at + 1),
    offset: Int32Array.of(0, 1),
    trials: Int32Array.of(0),
    trialCount: 1,
  };
}

function handlerOf({ cells, inputs, k }: ClassMonth, slot: number, j: number): Handler {
  const { handling, hasStaff } = slotLanesOf(inputs, slot);
  const { selfHelpShare, withinSkillShare } = handling[k] as HandlingLanes;
  const isMarked = (mark: MarkName, share: number) =>
    markBits(cells.low[j] as number, cells.high[j] as number, markSalts[mark]) >>> 0 <
    share * 4294967296;
  if (isMarked('selfHelp', selfHelpShare[0] as number)) return 'colleagues';
  return hasStaff && isMarked('skill', withinSkillShare[0] as number) ? 'staff' : 'provider';
}

const notMet: IncidentUnderPlan = {
  handler: 'notMet',
  bill: 0,
  personHours: 0,
  outageHours: 0,
  loss: 0,
};

function underPlan(
  { inputs }: Machine,
  notes: readonly Note[],
  overflow: readonly number[],
  plan: number,
): IncidentUnderPlan {
  const note = notes.find(({ slot }) => {
    const { spell } = inputs.slots[slot] as BlockInputs['slots'][number];
    return inputs.spells[spell]?.plan === plan;
  });
  if (note === undefined) return notMet;
  const { sure, byStaff, byProvider, directLosses } = note.alone;
  const f = overflow[note.slot] as number;
  const of = (name: keyof typeof sure) =>
    (sure[name][0] as number) +
    (1 - f) * (byStaff[name][0] as number) +
    f * (byProvider[name][0] as number);
  return {
    handler: note.handler === 'staff' ? sharedHandler(f) : note.handler,
    bill: of('spend'),
    personHours: of('personHours'),
    outageHours: of('outageHours'),
    loss: of('productivity') + of('contribution') + (directLosses[0] as number),
  };
}

function sharedHandler(f: number): Handler {
  if (f === 0) return 'staff';
  return f === 1 ? 'provider' : 'staffAndProvider';
}
