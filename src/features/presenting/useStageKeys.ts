import { type RefObject, useLayoutEffect } from 'react';

/** From screen to screen, and within one that does not fit. */
export interface Steps {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly up: () => void;
  readonly down: () => void;
}

/** Where arrows and the space bar have a meaning of their own. */
const ownKeys = 'input, textarea, select, summary, [role=menu], [role=listbox]';

/** The keys of a presentation, while nothing lies over it. */
export function useStageKeys(stage: RefObject<HTMLElement | null>, steps: Steps): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (!(target instanceof Element) || isElsewhere(target, stage.current)) return;
      if (target.closest(ownKeys) !== null) return;
      if (event.key === ' ' && target.closest('button, a') !== null) return;
      const step = stepOf(event);
      if (step === undefined) return;
      event.preventDefault();
      steps[step]();
    };
    // A slider that was dragged gives the arrows back; one that was reached by keyboard keeps them.
    const onPointerUp = ({ target }: PointerEvent): void => {
      const isDragged = target instanceof Element && target.matches('input[type=range]');
      if (isDragged) setTimeout(() => stage.current?.focus(), 0);
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerup', onPointerUp);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerup', onPointerUp);
    };
  }, [stage, steps]);
}

function isElsewhere(target: Element, stage: HTMLElement | null): boolean {
  const over = target.closest('dialog');
  return (
    (over !== null && over !== stage) || (stage?.querySelector('dialog[open]') ?? null) !== null
  );
}

function stepOf({ key, shiftKey }: KeyboardEvent): keyof Steps | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return 'next';
    case 'ArrowLeft':
    case 'PageUp':
      return 'previous';
    case ' ':
      return shiftKey ? 'previous' : 'next';
    case 'ArrowDown':
      return 'down';
    case 'ArrowUp':
      return 'up';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}
