import type { HandlingAsks } from './asks.ts';
import type { ClassMonth } from './classMonth.ts';
import { narrowed, type Selection } from './selection.ts';
import type { HandlingLanes, SlotLanes } from './slotLanes.ts';

/** The incidents of a slot, by who deals with them. */
export interface Hands {
  readonly month: ClassMonth;
  readonly lanes: SlotLanes;
  readonly handling: HandlingLanes;
  readonly asks: HandlingAsks;
}

export function handsOf(month: ClassMonth, slot: number): Hands {
  const lanes = month.inputs.slotLanes[slot] as SlotLanes;
  return {
    month,
    lanes,
    handling: lanes.handling[month.k] as HandlingLanes,
    asks: lanes.handlingAsks[month.k] as HandlingAsks,
  };
}

/** What colleagues do not fix, and the part of it that own staff are able to. */
export interface Sorted {
  readonly helped: Selection | null;
  readonly able: Selection | null;
  readonly unable: Selection;
}

export function sorted(
  { month: { memo, inputs }, lanes, handling, asks }: Hands,
  met: Selection,
): Sorted {
  let helped: Selection | null = null;
  let others = met;
  if (asks.selfHelp) {
    const flag = memo.flag('selfHelp', inputs.canonical(handling.selfHelpShare));
    helped = narrowed(met, flag, true);
    others = narrowed(met, flag, false);
  }
  if (!lanes.hasStaff || !asks.skill) return { helped, able: null, unable: others };
  const flag = memo.flag('skill', inputs.canonical(handling.withinSkillShare));
  return { helped, able: narrowed(others, flag, true), unable: narrowed(others, flag, false) };
}
