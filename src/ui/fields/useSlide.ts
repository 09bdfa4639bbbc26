import { useEffect, useRef } from 'react';
import { endMovement, inNextFrame } from '../frames.ts';

export interface Slide {
  /** The thumb is at another place. */
  readonly moveTo: (position: number) => void;
  /** @param mayScroll whether the hand may turn out to scroll the page: nothing is told until it is `sure` */
  readonly press: (mayScroll: boolean) => void;
  /** The hand drags the thumb. */
  readonly sure: () => void;
  /** Whether a hand holds the thumb. */
  readonly isHeld: () => boolean;
  /** What has been moved and not been told is told; the hand has let go. */
  readonly release: () => void;
  /** The hand has gone over to something else: what it did before it was sure does not count. */
  readonly cancel: () => void;
}

/**
 * Places of a thumb: while a hand drags it one a frame, the newest, however often the browser tells of the hand;
 * otherwise each at once.
 */
export function useSlide(onPlace: (position: number) => void): Slide {
  const tell = useRef(onPlace);
  useEffect(() => {
    tell.current = onPlace;
  });
  const isPressed = useRef(false);
  const isUnsure = useRef(false);
  const waiting = useRef<number>(undefined);
  const flush = (): void => {
    const position = waiting.current;
    waiting.current = undefined;
    if (position !== undefined) tell.current(position);
  };
  useEffect(
    () => () => {
      waiting.current = undefined;
    },
    [],
  );
  const release = (): void => {
    flush();
    isPressed.current = false;
    isUnsure.current = false;
    endMovement();
  };
  return {
    moveTo: (position) => {
      if (!isPressed.current) {
        onPlace(position);
        return;
      }
      if (waiting.current === undefined && !isUnsure.current) inNextFrame(flush);
      waiting.current = position;
    },
    press: (mayScroll) => {
      isPressed.current = true;
      isUnsure.current = mayScroll;
    },
    sure: () => {
      if (!isUnsure.current) return;
      isUnsure.current = false;
      if (waiting.current !== undefined) inNextFrame(flush);
    },
    isHeld: () => isPressed.current,
    release,
    cancel: () => {
      if (isUnsure.current) waiting.current = undefined;
      release();
    },
  };
}
