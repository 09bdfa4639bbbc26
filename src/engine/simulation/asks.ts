import type { BillLanes } from './billLanes.ts';
import type { ClassLanes } from './classLanes.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';
import type { SlotLanes } from './slotLanes.ts';

/** What any trial of a block asks of a class, so that the rest need not be computed. */
export interface ClassAsks {
  outage: boolean;
  directLoss: boolean;
}

/** What any trial of a block asks of a class under one part. */
export interface HandlingAsks {
  selfHelp: boolean;
  skill: boolean;
  outOfScope: boolean;
  vendorHours: boolean;
  staffVendorHours: boolean;
  parts: boolean;
  /** Bills of one band, remote, in increments, without tiers and fees. */
  plainBill: boolean;
  /** Whether no range moves how incidents are handled and billed; the same for every block of a run. */
  isFixed: boolean;
}

export function noClassAsks(): ClassAsks {
  return { outage: false, directLoss: false };
}

export function noHandlingAsks(): HandlingAsks {
  return {
    selfHelp: false,
    skill: false,
    outOfScope: false,
    vendorHours: false,
    staffVendorHours: false,
    parts: false,
    plainBill: false,
    isFixed: false,
  };
}

/** Looks through the lanes of a block once they are filled. */
export function noteAsks(
  classes: readonly ClassLanes[],
  classAsks: readonly ClassAsks[],
  slots: readonly SlotLanes[],
): void {
  for (const [k, lanes] of classes.entries()) {
    const asks = classAsks[k] as ClassAsks;
    asks.outage = isAnyPositive(lanes.outageCapHours);
    asks.directLoss = isAnyPositive(lanes.directLoss);
    for (const { handling, handlingAsks, limits, bill } of slots) {
      const of = handling[k] as (typeof handling)[number];
      const by = handlingAsks[k] as HandlingAsks;
      by.selfHelp = isAnyPositive(of.selfHelpShare);
      by.skill = isAnyPositive(of.withinSkillShare);
      by.outOfScope = isAnyPositive(of.outOfScopeShare);
      by.vendorHours = isAnyPositive(limits.vendorHours);
      by.staffVendorHours = isAnyPositive(limits.staffVendorHours);
      by.parts = isAnyPositive(bill.parts);
      by.plainBill = isPlain(bill) && !isAnyPositive(lanes.onSiteShare);
    }
  }
}

/** Notes what no range moves, once for a run. */
export function noteFixed(
  figures: Figures,
  classes: readonly ClassLanes[],
  slots: readonly SlotLanes[],
): void {
  for (const { handling, handlingAsks, bill } of slots) {
    for (const [k, of] of classes.entries()) {
      const { providerLabour, providerWait } = handling[k] as (typeof handling)[number];
      const hours = [of.fixedHours, of.perWaitHour, of.perLabourHour, of.capHours];
      const lanes = [...hours, of.onSiteShare, providerLabour, providerWait];
      (handlingAsks[k] as HandlingAsks).isFixed = bill.isFixed && figures.areFixed(lanes);
    }
  }
}

function isPlain({ bands, tierFrom, incrementHours, shortNoticeShare }: BillLanes): boolean {
  if (bands > 1 || tierFrom.length > 0 || isAnyPositive(shortNoticeShare)) return false;
  return incrementHours.every((hours) => hours > 0);
}

function isAnyPositive(lane: Lane): boolean {
  for (let i = 0; i < lane.length; i += 1) if ((lane[i] as number) > 0) return true;
  return false;
}
