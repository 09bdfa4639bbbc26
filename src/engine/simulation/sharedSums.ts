import type { Reach } from './reach.ts';
import type { Selection } from './selection.ts';
import type { HourTerms, Sums } from './slotSums.ts';

interface Summed {
  readonly reach: Reach;
  readonly terms: HourTerms;
  /** What was added up beside hours and labour. */
  readonly other: object | null;
  readonly sums: Sums;
}

/** Sums over everything in a reach, which plans at the same rate have in common. */
export interface SharedSums {
  /** @param work adds up what nobody has asked for yet */
  of(
    selection: Selection,
    terms: HourTerms,
    other: object | null,
    work: (into: Sums) => void,
  ): Sums;
  restart(): void;
}

export function createSharedSums(take: () => Sums): SharedSums {
  const known: Summed[] = [];
  const find = (reach: Reach, terms: HourTerms, other: object | null) =>
    known.find(
      (each) =>
        each.reach === reach &&
        (other === null || each.other === other) &&
        each.terms.labour === terms.labour &&
        each.terms.wait === terms.wait &&
        each.terms.cap === terms.cap,
    );
  return {
    restart() {
      known.length = 0;
    },
    of({ reach, care }, terms, other, work) {
      const found = care === 0 ? find(reach, terms, other) : undefined;
      if (found !== undefined) return found.sums;
      const sums = take();
      work(sums);
      if (care === 0) known.push({ reach, terms, other, sums });
      return sums;
    },
  };
}
