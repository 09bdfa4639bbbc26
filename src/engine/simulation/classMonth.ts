import type { QuantileTable } from '../distributions/quantileTable.ts';
import { lognormalTable } from '../distributions/tables.ts';
import type { IncidentClass } from '../input/incidentClass.ts';
import type { ClassAsks } from './asks.ts';
import type { BlockInputs } from './blockInputs.ts';
import { type Cells, type ClassDraws, classDraws } from './cells.ts';
import type { ClassLanes } from './classLanes.ts';
import { isSame, type Lane } from './lanes.ts';
import type { IncidentList, ListPool } from './lists.ts';
import { metBy, splitBy } from './lists.ts';

/** What is known of a class for a whole run. */
export interface ClassProgram {
  readonly of: IncidentClass;
  readonly draws: ClassDraws;
  /** Unit direct losses; null without spread. */
  readonly losses: QuantileTable | null;
  readonly isShareOfPeople: boolean;
}

export function classProgram(of: IncidentClass): ClassProgram {
  return {
    of,
    draws: classDraws(of),
    losses: of.directLossCv > 0 ? lognormalTable(of.directLossCv) : null,
    isShareOfPeople: of.peopleAffected.kind === 'share',
  };
}

/** One class in one month over a block: its incidents, and what an hour of each kind costs. */
export interface ClassMonth {
  readonly program: ClassProgram;
  readonly inputs: BlockInputs;
  readonly k: number;
  readonly m: number;
  readonly count: number;
  /** Lanes to look at to tell whether two are the same: 1 where all trials have the same inputs. */
  readonly compared: number;
  readonly asks: ClassAsks;
  readonly cells: Cells;
  readonly pool: ListPool;
  readonly figures: ClassLanes;
  readonly people: Lane;
  /** Money per hour lost by each person affected, and per hour of outage. */
  readonly perLostHour: Lane;
  readonly perOutageHour: Lane;
  /** The largest rate of any plan: the incidents that were drawn. */
  readonly limits: Lane;
}

/** The largest rate of any spell in a month. */
export function fillLimits(limits: Lane, { rates }: BlockInputs, k: number, m: number): void {
  limits.fill(0);
  for (const byClass of rates) {
    const lane = byClass[k]?.[m] as Lane;
    for (let i = 0; i < limits.length; i += 1) {
      if ((lane[i] as number) > (limits[i] as number)) limits[i] = lane[i] as number;
    }
  }
}

/** Fills what one incident hour costs in this month, where there are incidents. */
export function fillPrices(month: ClassMonth): void {
  const { inputs, figures, people, perLostHour, perOutageHour, m } = month;
  const users = inputs.timeline.users[m] as Lane;
  const hourlyCost = inputs.timeline.hourlyLabourCost[m] as Lane;
  const revenue = inputs.timeline.revenuePerHour[m] as Lane;
  const { struck, struckCount } = month.cells;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const figure = figures.people[i] as number;
    const all = users[i] as number;
    const affected = Math.min(all, month.program.isShareOfPeople ? figure * all : figure);
    people[i] = affected;
    perLostHour[i] =
      affected * (hourlyCost[i] as number) * (figures.productivityShare[i] as number);
    perOutageHour[i] = (revenue[i] as number) * (figures.contributionShare[i] as number);
  }
}

/** Lists of incidents met by the slots of a spell; the same rates and shares give the same list. */
export interface MetLists {
  reset(): void;
  of(month: ClassMonth, slot: number): IncidentList;
}

interface KnownList {
  readonly rates: Lane;
  readonly shares: Lane | null;
  readonly side: string;
  readonly list: IncidentList;
}

export function createMetLists(): MetLists {
  const known: KnownList[] = [];
  const find = (rates: Lane, shares: Lane | null, side: string, compared: number) =>
    known.find(
      (each) =>
        each.side === side &&
        isSame(each.rates, rates, compared) &&
        (shares === null || each.shares === null
          ? shares === each.shares
          : isSame(each.shares, shares, compared)),
    )?.list;
  return {
    reset() {
      known.length = 0;
    },
    of(month, s) {
      const { inputs, k, m, count, compared, cells, pool } = month;
      const { spell, side } = inputs.slots[s] as BlockInputs['slots'][number];
      const rates = inputs.rates[spell]?.[k]?.[m] as Lane;
      let list = find(rates, null, 'whole', compared);
      if (list === undefined) {
        list = metBy(pool, cells, rates, month.limits, count, compared);
        known.push({ rates, shares: null, side: 'whole', list });
      }
      if (side === 'whole') return list;
      const shares = inputs.criticalShares[spell]?.[k]?.[m] as Lane;
      const found = find(rates, shares, side, compared);
      if (found !== undefined) return found;
      const { marked, others } = splitBy(pool, cells, list, 'part', shares, count);
      known.push({ rates, shares, side: 'critical', list: marked });
      known.push({ rates, shares, side: 'rest', list: others });
      return side === 'critical' ? marked : others;
    },
  };
}
