import { useState } from 'react';

/** Something that is drawn, and whether it is of older inputs. */
export interface Held<Value> {
  /** Null: there has never been one. */
  readonly value: Value | null;
  readonly isOutdated: boolean;
}

/**
 * The last value that there was, while there is none.
 *
 * @param isOver none will come: the last one is dropped
 */
export function useHeld<Value extends object>(value: Value | null, isOver = false): Held<Value> {
  const [last, setLast] = useState<Value | null>(value);
  if (!isOver && value !== null && value !== last) setLast(value);
  if (isOver && last !== null) setLast(null);
  if (isOver) return { value: null, isOutdated: false };
  return { value: value ?? last, isOutdated: value === null };
}
