import { afterOtherTasks, type Scheduler } from '../runner/scheduler.ts';
import { isInFrame } from '../ui/frames.ts';

/** A page out of view paints nothing: after so long it need not be waited for, milliseconds. */
const longestMs = 250;

/** Runs a task once the picture of what has just changed is painted. */
export const afterPaint: Scheduler = (task) => {
  if (isInFrame()) {
    afterOtherTasks(task);
    return;
  }
  const go = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    afterOtherTasks(task);
  };
  const frame = requestAnimationFrame(go);
  const timer = setTimeout(go, longestMs);
};
