import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '../ui/whenIdle.ts';

/**
 * The value once the page has a moment to spare: what shows it is redrawn after what shows the value itself, so
 * that no single task holds up the next keystroke or tick of a drag. While ticks leave no moment, it waits.
 */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(() => value);
  useEffect(() => whenIdle(() => startTransition(() => setLater(() => value))), [value]);
  return later;
}
