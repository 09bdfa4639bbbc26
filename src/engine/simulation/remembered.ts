import type { BlockInputs } from './blockInputs.ts';
import { type BillSums, sumBills, sumParts } from './billSums.ts';
import type { BillLanes } from './billLanes.ts';
import type { ClassMonth } from './classMonth.ts';
import { type ImpactSums, sumImpacts } from './sums.ts';
import { isSame, type Lane } from './lanes.ts';
import type { IncidentList } from './lists.ts';
import { lognormalTable } from '../distributions/tables.ts';

/**
 * Sums over a list under the same terms are the same for every plan: each is computed once and shared.
 * Sharing never changes a figure, so that no plan depends on which others are there.
 */
export interface Remembered {
  /** Begins a class and month. */
  reset(): void;
  impacts(month: ClassMonth, list: IncidentList, labour: Lane, wait: Lane): ImpactSums;
  bills(month: ClassMonth, list: IncidentList, slot: number, labour: Lane): BillSums;
}

interface Known<Sums> {
  readonly list: IncidentList;
  readonly labour: Lane;
  readonly other: Lane | BillLanes;
  readonly sums: Sums;
}

export function createRemembered(width: number): Remembered {
  const impacts: Known<ImpactSums>[] = [];
  const bills: Known<BillSums>[] = [];
  const impactPool: ImpactSums[] = [];
  const billPool: BillSums[] = [];
  return {
    reset() {
      impacts.length = 0;
      bills.length = 0;
    },
    impacts(month, list, labour, wait) {
      const found = impacts.find(
        (each) =>
          each.list === list &&
          isSame(each.labour, labour, month.compared) &&
          isSame(each.other as Lane, wait, month.compared),
      );
      if (found !== undefined) return found.sums;
      const sums = (impactPool[impacts.length] ??= {
        lost: new Float64Array(width),
        outage: new Float64Array(width),
      });
      impacts.push({ list, labour, other: wait, sums });
      const { draws } = month.program;
      const hasWaits = draws.wait !== null || draws.onContactShare > 0;
      sumImpacts(sums, list, month.figures, labour, wait, hasWaits, month.asks.outage);
      return sums;
    },
    bills(month, list, slot, labour) {
      const bill = (month.inputs.slotLanes[slot] as BlockInputs['slotLanes'][number]).bill;
      const found = bills.find(
        (each) =>
          each.list === list &&
          isSame(each.labour, labour, month.compared) &&
          isSameBill(each.other as BillLanes, bill, month.compared),
      );
      if (found !== undefined) return found.sums;
      const sums = (billPool[bills.length] ??= createBillSums(width));
      bills.push({ list, labour, other: bill, sums });
      const { cells, figures } = month;
      sumBills(sums, cells, list, bill, figures.onSiteShare, labour);
      const table = bill.partsCv > 0 ? lognormalTable(bill.partsCv) : null;
      sumParts(sums.parts, cells, list, table, bill.parts);
      return sums;
    },
  };
}

function createBillSums(width: number): BillSums {
  return {
    labour: new Float64Array(width),
    drawn: new Float64Array(width),
    trips: new Float64Array(width),
    shortNotice: new Float64Array(width),
    parts: new Float64Array(width),
  };
}

function isSameBill(a: BillLanes, b: BillLanes, count: number): boolean {
  if (a === b) return true;
  if (a.bands !== b.bands || a.partsCv !== b.partsCv) return false;
  if (a.tierFrom.length !== b.tierFrom.length) return false;
  if (a.tierFrom.some((from, n) => from !== b.tierFrom[n])) return false;
  const lanesOf = (bill: BillLanes) => [
    bill.incrementHours,
    bill.remoteTrip,
    bill.onSiteTrip,
    bill.shortNoticeShare,
    bill.shortNoticeFee,
    bill.parts,
    ...bill.bandEdges,
    ...bill.minimums,
    ...bill.rates,
    ...bill.factors,
    ...bill.draws,
    ...bill.tierRates,
  ];
  const others = lanesOf(b);
  return lanesOf(a).every((lane, n) => isSame(lane, others[n] as Lane, count));
}
