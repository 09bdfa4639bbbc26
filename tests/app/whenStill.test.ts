import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenStill } from '../../src/app/whenStill.ts';
import { endMovement, inNextFrame } from '../../src/ui/frames.ts';

const frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames.length = 0;
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => frames.push(task));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Pictures of a movement so far apart. */
function movement(count: number, milliseconds: number): void {
  for (let n = 0; n < count; n += 1) {
    vi.advanceTimersByTime(milliseconds);
    inNextFrame(() => undefined);
    frames.splice(0).forEach((draw) => draw());
  }
}

describe('what waits for a hand to be still', () => {
  it('is done after its time where pictures come in time, whether the hand moves or not', () => {
    const task = vi.fn<() => void>();
    whenStill(task, 150);
    movement(10, 16);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('is not done while pictures come late, though nothing changes meanwhile, and is done after the last', () => {
    const task = vi.fn<() => void>();
    movement(4, 60);
    whenStill(task, 150);
    movement(20, 60);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('waits no longer once the hand has let go', () => {
    const task = vi.fn<() => void>();
    movement(4, 60);
    whenStill(task, 50);
    endMovement();
    vi.advanceTimersByTime(50);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('does not take times of another clock for a movement', () => {
    movement(4, 60);
    vi.useRealTimers();
    vi.useFakeTimers();
    const task = vi.fn<() => void>();
    whenStill(task, 50);
    vi.advanceTimersByTime(50);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('is not done once it is taken back', () => {
    const task = vi.fn<() => void>();
    movement(4, 60);
    const takeBack = whenStill(task, 150);
    movement(4, 60);
    takeBack();
    vi.advanceTimersByTime(1_000);
    expect(task).not.toHaveBeenCalled();
  });
});
