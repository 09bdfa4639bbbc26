import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

interface Lost {
  readonly planId: string;
  /** What has the focus where the plan is gone altogether. */
  readonly neighbour: HTMLElement | undefined;
}

export interface PlanFocus<Root extends HTMLElement> {
  /** What holds every place of every plan. */
  readonly root: RefObject<Root | null>;
  readonly onLeave: (planId: string, place: HTMLElement) => void;
}

/**
 * Hands the focus on from a place that goes with it: to the same plan's next place (where a hidden one is shown
 * again, the card of one that is), else to the plan beside it.
 */
export function usePlanFocus<Root extends HTMLElement>(): PlanFocus<Root> {
  const root = useRef<Root>(null);
  const lost = useRef<Lost>(undefined);
  const onLeave = useCallback((planId: string, place: HTMLElement): void => {
    const places = [...(root.current?.querySelectorAll<HTMLElement>('[data-plan]') ?? [])];
    const at = places.indexOf(place);
    lost.current = { planId, neighbour: places[at - 1] ?? places[at + 1] };
  }, []);
  // With every drawing: a plan that is shown again has no card before its figures are there.
  useLayoutEffect(() => {
    if (lost.current === undefined) return;
    const { planId, neighbour } = lost.current;
    const own = root.current?.querySelector<HTMLElement>(`[data-plan="${planId}"]`);
    const heir = own ?? neighbour;
    if (document.activeElement === document.body) heir?.querySelector('button')?.focus();
    if (own || document.activeElement !== document.body) lost.current = undefined;
  });
  return { root, onLeave };
}
