import { type BillLanes, figuresPerCase } from './billLanes.ts';
import type { FilledLanes } from './blockInputs.ts';
import { isSame, type Lane } from './lanes.ts';

/**
 * Finds lanes that say the same, so that what is computed from one need not be computed from the
 * other: terms that several plans share, and what follows from them.
 */
export function createCanon(inputs: FilledLanes, width: number) {
  const lanes = new Map<Lane, Lane>();
  const bills = new Map<BillLanes, BillLanes>();
  const groups = laneGroups(inputs);
  let compared = width;
  const settleGroup = (group: readonly Lane[]) => {
    for (const [n, lane] of group.entries()) {
      const found = group.findIndex((each) => isSame(each, lane, compared));
      if (found < n) lanes.set(lane, group[found] as Lane);
    }
  };
  return {
    /** Looks at lanes that have been filled for `count` trials. */
    settle(count: number) {
      compared = inputs.isRanged ? count : 1;
      lanes.clear();
      bills.clear();
      for (const group of groups) settleGroup(group);
      const all = inputs.slotLanes.map(({ bill }) => bill);
      for (const [n, bill] of all.entries()) {
        const found = all.findIndex((each) => isSameBill(each, bill, compared));
        if (found < n) bills.set(bill, all[found] as BillLanes);
      }
    },
    lane: (lane: Lane): Lane => lanes.get(lane) ?? lane,
    bill: (bill: BillLanes): BillLanes => bills.get(bill) ?? bill,
  };
}

/** Lanes of one meaning, which may turn out to be the same. */
function laneGroups({ classes, slotLanes, spells, rates, criticalShares, input }: FilledLanes) {
  const groups: (readonly Lane[])[] = [
    slotLanes.map(({ limits }) => limits.retention),
    slotLanes.map(({ limits }) => limits.retentionAndLimit),
  ];
  for (const [k, figures] of classes.entries()) {
    const all = slotLanes.map(({ handling }) => handling[k] as (typeof handling)[number]);
    groups.push(
      [
        ...all.map(({ providerLabour }) => providerLabour),
        ...all.map(({ staffLabour }) => staffLabour),
        figures.labourHours,
      ],
      [...all.map(({ providerWait }) => providerWait), ...all.map(({ staffWait }) => staffWait)],
      all.map(({ selfHelpShare }) => selfHelpShare),
      all.map(({ withinSkillShare }) => withinSkillShare),
      all.map(({ outOfScopeShare }) => outOfScopeShare),
    );
    for (let m = 0; m < input.horizonMonths; m += 1) {
      const of = (series: typeof rates) => spells.map((_, s) => series[s]?.[k]?.[m] as Lane);
      groups.push(of(rates), of(criticalShares));
    }
  }
  return groups;
}

function isSameBill(a: BillLanes, b: BillLanes, count: number): boolean {
  if (a === b) return true;
  if (a.bands !== b.bands || a.partsCv !== b.partsCv) return false;
  if (a.tierFrom.length !== b.tierFrom.length) return false;
  if (a.tierFrom.some((from, n) => from !== b.tierFrom[n])) return false;
  const perTrial = 2 * a.bands * figuresPerCase;
  if (!isSame(a.cases, b.cases, count * perTrial)) return false;
  if (!isSame(a.edges, b.edges, count * a.bands)) return false;
  const others = lanesOf(b);
  return lanesOf(a).every((lane, n) => isSame(lane, others[n] as Lane, count));
}

function lanesOf(bill: BillLanes): readonly Lane[] {
  return [
    bill.incrementHours,
    bill.shortNoticeShare,
    bill.shortNoticeFee,
    bill.parts,
    ...bill.tierRates,
  ];
}
