import { startTransition, useEffect, useState } from 'react';
import { whenStill } from './whenStill.ts';

/** So long has a hand to be still before what waits for it goes on, milliseconds. */
export const stillMs = 150;

/** The value at once, but while it changes tick by tick only once the hand is still. */
export function useCalm<Value>(value: Value, isUnderWay: boolean): Value {
  const [calm, setCalm] = useState(() => value);
  const isBehind = calm !== value;
  useEffect(() => {
    if (!isBehind || !isUnderWay) return undefined;
    return whenStill(() => startTransition(() => setCalm(() => value)), stillMs);
  }, [value, isBehind, isUnderWay]);
  if (isUnderWay || !isBehind) return calm;
  setCalm(() => value);
  return value;
}
