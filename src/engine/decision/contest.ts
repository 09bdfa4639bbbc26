import { cheapestAmong, cheapestOf } from './cheapest.ts';
import type { Weighing } from './contract.ts';
import type { Totals } from './totals.ts';

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

/** total(first) − total(its best rival), money. */
export function leadOf({ first, rivals }: Contest, totals: Float64Array): number {
  return (totals[first] as number) - (totals[cheapestAmong(totals, rivals)] as number);
}
