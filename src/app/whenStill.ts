import { isHurried } from '../ui/frames.ts';

/**
 * Runs a task after so many milliseconds, but not while a hand moves whose pictures come late: what stays the same
 * because a drag leaves no time for it has not come to rest.
 *
 * @returns takes the order back
 */
export function whenStill(task: () => void, milliseconds: number): () => void {
  const wait = (): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      if (isHurried()) timer = wait();
      else task();
    }, milliseconds);
  let timer = wait();
  return () => clearTimeout(timer);
}
