import type { Weighing } from './contract.ts';
import type { Totals } from './totals.ts';

/** Relative difference of two totals below which they are the same. */
export const levelShare = 1e-12;

/** One plan against another, or against whichever of several is cheapest; places in `planIds`. */
export interface Contest {
  readonly first: number;
  readonly rivals: readonly number[];
}

/** Who stands against whom: a pair, or the plan that is cheapest as things stand against all others. */
export function contestOf(
  { planIds, pair }: Weighing & { readonly pair: readonly [string, string] | null },
  totals: Totals,
): Contest {
  if (pair !== null) {
    const [first, rival] = pair.map((planId) => placeOfPlan(planIds, planId));
    return { first: first as number, rivals: [rival as number] };
  }
  const first = cheapestOf(totals.at([]));
  return { first, rivals: planIds.flatMap((_, n) => (n === first ? [] : [n])) };
}

function placeOfPlan(planIds: readonly string[], planId: string): number {
  const found = planIds.indexOf(planId);
  if (found < 0) throw new Error(`The plan "${planId}" is compared but not weighed.`);
  return found;
}

/** Place of the lowest total, the first of equals. */
export function cheapestOf(totals: Float64Array): number {
  let cheapest = 0;
  for (let n = 1; n < totals.length; n += 1) {
    if ((totals[n] as number) < (totals[cheapest] as number)) cheapest = n;
  }
  return cheapest;
}

/** The cheapest of the rivals, the first of equals. */
export function rivalOf({ rivals }: Contest, totals: Float64Array): number {
  return rivals.reduce(
    (best, n) => ((totals[n] as number) < (totals[best] as number) ? n : best),
    rivals[0] as number,
  );
}

/** total(first) − total(its best rival), money. */
export function leadOf(contest: Contest, totals: Float64Array): number {
  return (totals[contest.first] as number) - (totals[rivalOf(contest, totals)] as number);
}
