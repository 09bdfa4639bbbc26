import type { HandlingAsks } from './asks.ts';
import type { ClassMonth } from './classMonth.ts';
import type { Lane } from './lanes.ts';
import type { Mark } from './marks.ts';
import type { HandlingLanes } from './handlingLanes.ts';
import type { SlotLanes } from './slotLanes.ts';

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

/** Whether some incidents of the part are billed as out of scope and the others not at all. */
export function marksOutOfScope({ month, lanes, asks }: Hands): boolean {
  return (
    lanes.kind === 'subscription' &&
    asks.outOfScope &&
    lanes.outOfScopeMode === 'probability' &&
    !month.program.of.isLabourInDirectLoss
  );
}

/** The marks that tell what becomes of the incidents of a slot. */
export function marksOf(month: ClassMonth, slot: number): readonly Mark[] {
  const hands = handsOf(month, slot);
  const { lanes, handling, asks } = hands;
  const { inputs } = month;
  const shares = (lane: Lane) => inputs.canonical(lane);
  const marks: Mark[] = [];
  if (inputs.slots[slot]?.side !== 'whole') {
    marks.push({ variable: 'part', shares: criticalShares(month, slot) });
  }
  if (asks.selfHelp) marks.push({ variable: 'selfHelp', shares: shares(handling.selfHelpShare) });
  if (lanes.hasStaff && asks.skill) {
    marks.push({ variable: 'skill', shares: shares(handling.withinSkillShare) });
  }
  if (marksOutOfScope(hands)) {
    marks.push({ variable: 'outOfScope', shares: shares(handling.outOfScopeShare) });
  }
  return marks;
}

/** The share of a mix's incidents that its critical part meets. */
export function criticalShares({ inputs, k }: ClassMonth, slot: number): Lane {
  const spell = inputs.slots[slot]?.spell as number;
  return inputs.canonical(inputs.criticalShares[spell]?.[k] as Lane);
}
