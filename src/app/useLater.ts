import { startTransition, useEffect, useState } from 'react';
import { isHurried } from '../ui/frames.ts';
import { whenIdle } from '../ui/whenIdle.ts';
import { stillMs } from './useCalm.ts';
import { whenStill } from './whenStill.ts';

/**
 * The value once the page has a moment to spare: what shows it is redrawn after what shows the value itself, so
 * that no single task holds up the next keystroke or tick of a drag. While ticks leave no moment, it waits; where
 * their own pictures come late already, until the hand is still.
 */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(() => value);
  useEffect(() => {
    const show = (): (() => void) => whenIdle(() => startTransition(() => setLater(() => value)));
    if (!isHurried()) return show();
    let takeBack = whenStill(() => {
      takeBack = show();
    }, stillMs);
    return () => takeBack();
  }, [value]);
  return later;
}
