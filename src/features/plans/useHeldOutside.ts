import { useState } from 'react';
import type { PlanCardView } from '../../present/planCards.ts';

interface Explained {
  readonly id: string;
  readonly outside?: string;
}

/**
 * Why the expected cost of plans lies outside their ranges, by plan. While the ranges are of older inputs, what was
 * said of those stays, so that no card changes its height under the hand.
 *
 * @param plans the same list from one drawing to the next unless it changed
 */
export function useHeldOutside(
  plans: readonly Explained[],
  areOutdated: boolean,
): ReadonlyMap<string, string> {
  const [held, setHeld] = useState(plans);
  if (!areOutdated && held !== plans) setHeld(plans);
  const said = areOutdated ? held : plans;
  return new Map(
    said.flatMap(({ id, outside }) => (outside === undefined ? [] : [[id, outside] as const])),
  );
}

/** Whether the range on a card is of older inputs, or not known yet. */
export function isRangeOutdated({ facts }: Pick<PlanCardView, 'facts'>): boolean {
  return facts.some(({ id, isOutdated }) => id === 'futures' && isOutdated === true);
}
