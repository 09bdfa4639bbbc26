import { type BillLanes, figuresPerCase } from './billLanes.ts';
import type { FilledLanes } from './blockInputs.ts';
import { isSame, type Lane } from './lanes.ts';

/**
 * Finds lanes that say the same, so that what is computed from one need not be computed from the
 * other: terms that several plans share, and what follows from them.
 */
export function createCanon(inputs: FilledLanes) {
  const terms = new Map<Lane, Lane>();
  const rates = new Map<Lane, Lane>();
  const bills = new Map<BillLanes, BillLanes>();
  const groups = termGroups(inputs);
  const monthly = rateGroups(inputs);
  const allBills = inputs.slotLanes.map(({ bill }) => bill);
  return {
    /** Looks at terms that have been filled for `count` trials. */
    settle(count: number) {
      settleAll(terms, groups, count);
      bills.clear();
      for (const [n, bill] of allBills.entries()) {
        const found = allBills.findIndex((each) => isSameBill(each, bill, count));
        if (found < n) bills.set(bill, allBills[found] as BillLanes);
      }
    },
    /** Looks at the rates of the month at hand. */
    settleMonth(count: number) {
      settleAll(rates, monthly, count);
    },
    lane: (lane: Lane): Lane => rates.get(lane) ?? first(terms, lane),
    bill: (bill: BillLanes): BillLanes => bills.get(bill) ?? bill,
  };
}

/** Lanes of one meaning, which may turn out to be the same. */
type Group = readonly Lane[];

/** Notes which lanes stand for which. */
function settleAll(known: Map<Lane, Lane>, groups: readonly Group[], count: number): void {
  known.clear();
  for (const group of groups) {
    for (let n = 1; n < group.length; n += 1) {
      const lane = group[n] as Lane;
      const found = group.findIndex((each) => isSame(each, lane, count));
      const [from, to] = [first(known, lane), first(known, group[found] as Lane)];
      if (from !== to) known.set(from, to);
    }
  }
}

/** The lane that stands for one: a lane of several meanings may be the same as others in each. */
function first(known: ReadonlyMap<Lane, Lane>, lane: Lane): Lane {
  let found = lane;
  for (let next = known.get(found); next !== undefined; next = known.get(found)) found = next;
  return found;
}

function termGroups({ classes, slotLanes }: FilledLanes): readonly Group[] {
  const limits = slotLanes.map((lanes) => lanes.limits);
  return [
    limits.map(({ retention }) => retention),
    limits.map(({ retentionAndLimit }) => retentionAndLimit),
    ...classes.flatMap(({ labourHours }, k) => {
      const all = slotLanes.map(({ handling }) => handling[k] as (typeof handling)[number]);
      return [
        [
          ...all.map(({ providerLabour }) => providerLabour),
          ...all.map(({ staffLabour }) => staffLabour),
          labourHours,
        ],
        [...all.map(({ providerWait }) => providerWait), ...all.map(({ staffWait }) => staffWait)],
        all.map(({ selfHelpShare }) => selfHelpShare),
        all.map(({ withinSkillShare }) => withinSkillShare),
        all.map(({ outOfScopeShare }) => outOfScopeShare),
      ];
    }),
  ];
}

function rateGroups({ classes, rates, criticalShares }: FilledLanes): readonly Group[] {
  return [rates, criticalShares].flatMap((series) =>
    classes.map((_, k) => series.flatMap((byClass) => byClass[k] ?? [])),
  );
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
