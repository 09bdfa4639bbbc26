import type { BillLanes } from './billLanes.ts';
import type { FilledLanes } from './blockInputs.ts';
import type { Lane, Lanes } from './lanes.ts';
import type { SlotLanes } from './slotLanes.ts';

/** Gives every trial the figures of the first one: where no input is ranged, all are alike. */
export function spreadFirst(inputs: FilledLanes, width: number): void {
  const { timeline, classes, slotLanes, isActive, rates, criticalShares, standing } = inputs;
  for (const series of Object.values(timeline) as readonly (readonly Lane[])[]) spreadAll(series);
  for (const figures of classes) spreadNamed(figures);
  for (const lanes of new Set(slotLanes)) spreadSlot(lanes, width);
  spreadAll(isActive);
  spreadAll([rates, criticalShares].flat(3));
  spreadAll(standing.flat());
}

function spreadSlot({ handling, limits, bill, increase }: SlotLanes, width: number): void {
  for (const of of handling) spreadNamed(of);
  spreadNamed(limits);
  spreadAll(increase);
  spreadBill(bill, width);
}

function spreadBill(bill: BillLanes, width: number): void {
  const { incrementHours, shortNoticeShare, shortNoticeFee, parts, tierRates } = bill;
  spreadAll([incrementHours, shortNoticeShare, shortNoticeFee, parts, ...tierRates]);
  for (const records of [bill.cases, bill.edges]) {
    const size = records.length / width;
    for (let at = size; at < records.length; at += size) records.copyWithin(at, 0, size);
  }
}

function spreadNamed<Name extends string>(lanes: Lanes<Name>): void {
  spreadAll(Object.values(lanes));
}

function spreadAll(lanes: readonly Lane[]): void {
  for (const lane of lanes) lane.fill(lane[0] as number);
}
