import { useState } from 'react';
import { isSame } from './isSame.ts';

/** The value before, as long as the new one says the same: what depends on it is left alone. */
export function useKept<Value>(value: Value): Value {
  const [kept, setKept] = useState(() => value);
  if (isSame(kept, value)) return kept;
  setKept(() => value);
  return value;
}
