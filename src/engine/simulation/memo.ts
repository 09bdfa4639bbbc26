import { type BillColumns, type BillTerms, fillBills } from './billColumns.ts';
import type { Cells } from './cells.ts';
import type { ClassLanes } from './classLanes.ts';
import type { ClassProgram } from './classProgram.ts';
import { raiseFlag } from './flags.ts';
import { fillLostTerms, fillOutageTerms } from './hourTerms.ts';
import type { Lane } from './lanes.ts';
import { fillDirectLoss, type InsuranceLanes } from './lossColumn.ts';
import { salts, type VariableName } from '../random/saltedBits.ts';
import { createReach, fillReach, type Reach, wholeReach } from './reach.ts';
import {
  type Column,
  fillSums,
  type Flag,
  type HourTerms,
  type Selection,
  type Sums,
} from './selection.ts';

/**
 * What has been worked out about the incidents of one class in one month: who meets them, their
 * flags, what each of them takes under which terms, and the sums of that by trial. Plans with the
 * same terms ask for the same and share it; sharing never changes a figure, so that no plan depends
 * on which others are there. Lanes are the same terms if they are the same object.
 */
export interface Memo {
  /** Begins a month, once the incidents are drawn. */
  /** @param trials of the block at hand */
  reset(trials: number): void;
  /** @param isLimit whether these are the rates that the incidents were drawn at */
  reach(rates: Lane, isLimit: boolean): Reach;
  /** Forgets all if the flags of one more part could be too many; what was handed out before stays. */
  makeRoom(): void;
  /** Flag of the incidents whose draw lies below the share of their trial. */
  flag(variable: VariableName, shares: Lane): Flag;
  lostTerms(labourMeans: Lane, waitMeans: Lane): HourTerms;
  outageTerms(labourMeans: Lane, waitMeans: Lane | null): HourTerms;
  /** @param flag of the incidents that are billed at all; null: all */
  bills(terms: BillTerms, labourMeans: Lane, flag: Flag | null): BillColumns;
  directLoss(insurance: InsuranceLanes | null, general: Lane): Column;
  /** Sums over a selection; the terms and the column are null where their sums are not wanted. */
  sums(selection: Selection, terms: HourTerms | null, column: Column | null): Sums;
}

/** Bits of a 32-bit number but the sign. */
const mostFlags = 31;
/** Part, self-help, skill, out of scope. */
const flagsOfPart = 4;

/** A side of a flag is listed where it is expected to hold fewer than this share of the incidents. */
const rareShare = 0.25;

export function createMemo(
  program: ClassProgram,
  cells: Cells,
  figures: ClassLanes,
  width: number,
): Memo {
  const memory = createMemory(cells, width);
  const { columns, sums, reaches } = memory;
  const known = createKnown();
  const flags = createFlagBook(cells, memory);
  const isMixed = program.draws.mixing !== null;
  const noTerms = createTerms(width);
  const termsBy = createTermsBook(known, memory, cells, figures);
  let all = wholeReach(cells);
  return {
    reset(trials) {
      memory.restart();
      flags.restart(trials);
      known.clear();
      all = wholeReach(cells);
    },
    makeRoom() {
      if (flags.hasRoom()) return;
      flags.clear();
      known.clear();
    },
    reach: (rates, isLimit) =>
      isLimit
        ? all
        : known.of('reach', rates, null, null, 0, 0, () => {
            const reach = reaches.take();
            fillReach(reach, cells, rates, isMixed);
            return reach;
          }),
    flag: (variable, shares) =>
      known.of(variable, shares, null, null, 0, 0, () => flags.raised(variable, shares)),
    lostTerms: (labourMeans, waitMeans) => termsBy(fillLostTerms, labourMeans, waitMeans),
    outageTerms: (labourMeans, waitMeans) => termsBy(fillOutageTerms, labourMeans, waitMeans),
    bills: (terms, labourMeans, flag) =>
      known.of(terms.isBank ? 'draws' : 'bills', terms.bill, labourMeans, flag, 0, 0, () => {
        const bills = { listed: columns.take(), drawn: columns.take(), parts: columns.take() };
        fillBills(bills, cells, flags.all(), flag, terms, figures.onSiteShare, labourMeans);
        return bills;
      }),
    directLoss: (insurance, general) =>
      known.of('loss', insurance?.retention, insurance?.retentionAndLimit, null, 0, 0, () => {
        const column = columns.take();
        fillDirectLoss(column, cells, program.losses, figures.directLoss, general, insurance);
        return column;
      }),
    sums: (selection, terms, column) =>
      known.of('sums', selection.reach, terms, column, selection.care, selection.want, () => {
        const { labour, wait } = cells;
        const into = sums.take();
        const units = { flags: flags.all(), labour, wait };
        fillSums(into, selection, units, terms ?? noTerms, column ?? labour);
        return into;
      }),
  };
}

/** Terms of hours, filled by one of the two functions. */
function createTermsBook(known: Known, { hourTerms }: Memory, cells: Cells, figures: ClassLanes) {
  return (fill: typeof fillLostTerms, labourMeans: Lane, waitMeans: Lane | null) =>
    known.of(fill === fillLostTerms ? 'lost' : 'outage', labourMeans, waitMeans, null, 0, 0, () => {
      const terms = hourTerms.take();
      fill(terms, cells, figures, labourMeans, waitMeans);
      return terms;
    });
}

function createTerms(width: number): HourTerms {
  const lane = () => new Float64Array(width);
  return { fixed: lane(), perWait: lane(), perLabour: lane(), cap: lane() };
}

type Memory = ReturnType<typeof createMemory>;

/** Memory that is handed out again every month; it grows with the cells. */
function createMemory(cells: Cells, width: number) {
  const lane = () => new Float64Array(width);
  const columns = createPool(() => new Float64Array(cells.capacity));
  const lists = createPool(() => ({
    begin: new Int32Array(width + 1),
    places: new Int32Array(cells.capacity + 1),
  }));
  const sums = createPool(() => ({ count: lane(), labour: lane(), hours: lane(), column: lane() }));
  const hourTerms = createPool(() => createTerms(width));
  const reaches = createPool(() => createReach(width));
  let capacity = cells.capacity;
  return {
    columns,
    lists,
    sums,
    hourTerms,
    reaches,
    restart() {
      if (cells.capacity > capacity) {
        capacity = cells.capacity;
        columns.forget();
        lists.forget();
      }
      for (const pool of [columns, lists, sums, hourTerms, reaches]) pool.restart();
    },
  };
}

/** The flags of all incidents, a bit for each variable and share that was asked for. */
function createFlagBook(cells: Cells, { lists }: Memory) {
  let flags = new Int32Array(cells.capacity);
  let used = 0;
  let count = 0;
  const clear = () => {
    flags.fill(0, 0, cells.offset[count]);
    used = 0;
  };
  return {
    all: () => flags,
    hasRoom: () => used + flagsOfPart <= mostFlags,
    clear,
    restart(trials: number) {
      count = trials;
      if (cells.capacity > flags.length) flags = new Int32Array(cells.capacity);
      clear();
    },
    raised(variable: VariableName, shares: Lane): Flag {
      const bit = 2 ** used;
      used += 1;
      const share = shares[cells.struck[0] as number] as number;
      const list = Math.min(share, 1 - share) < rareShare ? lists.take() : null;
      const isRare = share < rareShare;
      raiseFlag(flags, bit, cells, salts[variable], shares, count, list, isRare);
      return { bit, raised: isRare ? list : null, notRaised: isRare ? null : list };
    },
  };
}

interface Entry {
  readonly kind: string;
  readonly a: object | null | undefined;
  readonly b: object | null | undefined;
  readonly c: object | null;
  readonly care: number;
  readonly want: number;
  readonly value: unknown;
}

type Known = ReturnType<typeof createKnown>;

/** What was asked before, by what it was asked of. A few dozen entries at most: searched in order. */
function createKnown() {
  const entries: Entry[] = [];
  return {
    clear() {
      entries.length = 0;
    },
    of<Value>(
      kind: string,
      a: object | null | undefined,
      b: object | null | undefined,
      c: object | null,
      care: number,
      want: number,
      make: () => Value,
    ): Value {
      for (const entry of entries) {
        if (
          entry.a === a &&
          entry.b === b &&
          entry.c === c &&
          entry.care === care &&
          entry.want === want &&
          entry.kind === kind
        ) {
          return entry.value as Value;
        }
      }
      const value = make();
      entries.push({ kind, a, b, c, care, want, value });
      return value;
    },
  };
}

/** Memory that is handed out again after every restart. */
function createPool<Item>(create: () => Item) {
  const items: Item[] = [];
  let taken = 0;
  return {
    take(): Item {
      const item = items[taken] ?? create();
      items[taken] = item;
      taken += 1;
      return item;
    },
    restart() {
      taken = 0;
    },
    forget() {
      items.length = 0;
    },
  };
}
