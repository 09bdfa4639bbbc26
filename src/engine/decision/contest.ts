import type { ModelInput } from '../input/model.ts';
import { cheapestAmong, cheapestOf } from './cheapest.ts';
import type { Weighing } from './contract.ts';
import type { Totals } from './totals.ts';

/** One plan against another, or against whichever of several is cheapest; places in `planIds`. */
export interface Contest {
  readonly first: number;
  readonly rivals: readonly number[];
}

type Asked = Weighing & { readonly pair: readonly [string, string] | null };

/** Places of the plans of a pair, or of all. */
export function placesOf({ planIds, pair }: Asked): readonly number[] {
  return (pair ?? planIds).map((planId) => placeOfPlan(planIds, planId));
}

/**
 * Who stands against whom: a pair, or the plan that is cheapest as things stand against all others but
 * those with the same terms, if there are any other.
 */
export function contestOf(asked: Asked, totals: Totals, { plans }: ModelInput): Contest {
  const places = placesOf(asked);
  if (asked.pair !== null) return { first: places[0] as number, rivals: places.slice(1) };
  const first = cheapestOf(totals.at([]));
  const terms = asked.planIds.map((planId) =>
    JSON.stringify(plans.find(({ id }) => id === planId)?.composition),
  );
  const others = places.filter((place) => place !== first);
  const distinct = others.filter((place) => terms[place] !== terms[first]);
  return { first, rivals: distinct.length > 0 ? distinct : others };
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
