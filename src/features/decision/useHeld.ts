import { useState } from 'react';

/** Something that is drawn, and whether it is of older inputs. */
export interface Held<Value> {
  /** Null: there has never been one. */
  readonly value: Value | null;
  readonly isOutdated: boolean;
}

/** The last value that there was, while there is none. */
export function useHeld<Value extends object>(value: Value | null): Held<Value> {
  const [last, setLast] = useState<Value | null>(value);
  if (value !== null && value !== last) setLast(value);
  return { value: value ?? last, isOutdated: value === null };
}
