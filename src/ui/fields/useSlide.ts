import { useEffect, useRef } from 'react';
import { endMovement, inNextFrame } from '../frames.ts';

export interface Slide {
  /** The thumb is at another place. */
  readonly moveTo: (position: number) => void;
  readonly press: () => void;
  /** Whether a hand holds the thumb. */
  readonly isHeld: () => boolean;
  /** What has been moved and not been told is told; the hand has let go. */
  readonly release: () => void;
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
  return {
    moveTo: (position) => {
      if (!isPressed.current) {
        onPlace(position);
        return;
      }
      if (waiting.current === undefined) inNextFrame(flush);
      waiting.current = position;
    },
    press: () => {
      isPressed.current = true;
    },
    isHeld: () => isPressed.current,
    release: () => {
      flush();
      isPressed.current = false;
      endMovement();
    },
  };
}
