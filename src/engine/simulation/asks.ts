import type { ClassLanes } from './classLanes.ts';
import type { Lane } from './lanes.ts';
import type { SlotLanes } from './slotLanes.ts';

/** What any trial of a block asks of a class, so that the rest need not be computed. */
export interface ClassAsks {
  outage: boolean;
  directLoss: boolean;
  /** Whether any plan reads marks of its incidents. */
  marks: boolean;
}

/** What any trial of a block asks of a class under one part. */
export interface HandlingAsks {
  selfHelp: boolean;
  skill: boolean;
  outOfScope: boolean;
  vendorHours: boolean;
}

export function noClassAsks(): ClassAsks {
  return { outage: false, directLoss: false, marks: false };
}

export function noHandlingAsks(): HandlingAsks {
  return { selfHelp: false, skill: false, outOfScope: false, vendorHours: false };
}

/** Looks through the lanes of a block once they are filled. */
export function noteAsks(
  classes: readonly ClassLanes[],
  classAsks: readonly ClassAsks[],
  slots: readonly SlotLanes[],
  hasMix: boolean,
): void {
  for (const [k, lanes] of classes.entries()) {
    const asks = classAsks[k] as ClassAsks;
    asks.outage = isAnyPositive(lanes.outageCapHours);
    asks.directLoss = isAnyPositive(lanes.directLoss);
    asks.marks = hasMix || asks.directLoss || isAnyPositive(lanes.onSiteShare);
    for (const { handling, handlingAsks, limits, bill, hasStaff, outOfScopeMode } of slots) {
      const of = handling[k] as (typeof handling)[number];
      const by = handlingAsks[k] as HandlingAsks;
      by.selfHelp = isAnyPositive(of.selfHelpShare);
      by.skill = isAnyPositive(of.withinSkillShare);
      by.outOfScope = isAnyPositive(of.outOfScopeShare);
      by.vendorHours = isAnyPositive(limits.vendorHours);
      const isBilledByMark =
        bill.bands > 1 || bill.partsCv > 0 || isAnyPositive(bill.shortNoticeShare);
      const isOutByMark = by.outOfScope && outOfScopeMode === 'probability';
      if (by.selfHelp || hasStaff || isBilledByMark || isOutByMark) asks.marks = true;
    }
  }
}

function isAnyPositive(lane: Lane): boolean {
  for (let i = 0; i < lane.length; i += 1) if ((lane[i] as number) > 0) return true;
  return false;
}
