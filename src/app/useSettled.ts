import { startTransition, useEffect, useState } from 'react';
import { afterOtherTasks } from '../runner/scheduler.ts';
import { whenStill } from './whenStill.ts';

type Steps = readonly (() => void)[];

const none = (): Steps => [];

/**
 * A value once it has not changed for a while: what is costly to draw waits for the end of a drag, and gives way to
 * a hand that goes on.
 *
 * @param stepsBefore  what to work out ahead of drawing, each in a task of its own
 */
export function useSettled<Value>(
  value: Value,
  milliseconds: number,
  stepsBefore: (value: Value) => Steps = none,
): Value {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => {
    let isOver = false;
    const take = ([step, ...others]: Steps): void => {
      if (isOver) return;
      if (step === undefined) {
        startTransition(() => setSettled(() => value));
        return;
      }
      step();
      afterOtherTasks(() => take(others));
    };
    const takeBack = whenStill(() => take(stepsBefore(value)), milliseconds);
    return () => {
      isOver = true;
      takeBack();
    };
  }, [value, milliseconds, stepsBefore]);
  return settled;
}
