/**
 * Puts an open popover under its trigger where CSS anchors are missing; browsers that have them use the
 * stylesheet's `position-area`.
 */
export function placeWithoutAnchors(panel: HTMLElement, trigger: HTMLElement | null): void {
  if (!trigger || (typeof CSS !== 'undefined' && CSS.supports('position-area', 'bottom'))) return;
  const at = trigger.getBoundingClientRect();
  const room = document.documentElement.clientWidth - panel.offsetWidth - 8;
  const isBelow = at.bottom + panel.offsetHeight + 8 <= globalThis.innerHeight;
  panel.style.left = `${Math.max(8, Math.min(at.left, room))}px`;
  panel.style.top = `${isBelow ? at.bottom + 4 : Math.max(8, at.top - panel.offsetHeight - 4)}px`;
}

/** Closes an open popover; does nothing in a browser without the popover methods. */
export function closePopover(panel: HTMLElement | null): void {
  if (panel && 'hidePopover' in panel && panel.matches(':popover-open')) panel.hidePopover();
}
