import { useState } from 'react';

/** The value before, as long as the new one says the same: what depends on it is left alone. */
export function useKept<Value>(value: Value): Value {
  const [kept, setKept] = useState(() => value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(() => value);
  return value;
}
