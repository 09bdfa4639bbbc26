import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '../ui/whenIdle.ts';

/** The value at once, but while it changes tick by tick only when the page has a moment to spare. */
export function useCalm<Value>(value: Value, isUnderWay: boolean): Value {
  const [calm, setCalm] = useState(() => value);
  const isBehind = calm !== value;
  useEffect(() => {
    if (!isBehind || !isUnderWay) return undefined;
    return whenIdle(() => startTransition(() => setCalm(() => value)));
  }, [value, isBehind, isUnderWay]);
  if (isUnderWay || !isBehind) return calm;
  setCalm(() => value);
  return value;
}
