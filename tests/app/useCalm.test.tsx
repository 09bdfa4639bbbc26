import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useCalm } from '../../src/app/useCalm.ts';
import { useLater } from '../../src/app/useLater.ts';
import { inNextFrame } from '../../src/ui/frames.ts';

/** A browser whose moment to spare comes when the test says so. */
function anIdleTime() {
  const waiting = new Map<number, () => void>();
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
    const order = waiting.size + 1;
    waiting.set(order, callback);
    return order;
  });
  vi.stubGlobal('cancelIdleCallback', (order: number) => waiting.set(order, () => undefined));
  return () => {
    act(() => waiting.forEach((callback) => callback()));
    waiting.clear();
  };
}

function following(first: { readonly value: string; readonly isUnderWay: boolean }) {
  return renderHook(({ value, isUnderWay }) => useCalm(value, isUnderWay), {
    initialProps: first,
  });
}

describe('a value that is calm', () => {
  it('follows a drag only once the hand is still, to its latest tick', () => {
    vi.useFakeTimers();
    const { result, rerender } = following({ value: 'before', isUnderWay: false });
    for (const value of ['tick', 'next tick']) {
      rerender({ value, isUnderWay: true });
      act(() => {
        vi.advanceTimersByTime(100);
      });
    }
    expect(result.current).toBe('before');
    act(() => {
      vi.advanceTimersByTime(100);
    });
    expect(result.current).toBe('next tick');
    vi.useRealTimers();
  });

  it('follows at once whatever is no drag, also behind one', () => {
    const { result, rerender } = following({ value: 'before', isUnderWay: false });
    rerender({ value: 'tick', isUnderWay: true });
    rerender({ value: 'another document', isUnderWay: false });
    expect(result.current).toBe('another document');
  });
});

describe('a value that comes later', () => {
  it('is the latest there is when there is a moment to spare', () => {
    const spare = anIdleTime();
    const { result, rerender } = renderHook(({ value }) => useLater(value), {
      initialProps: { value: 1 },
    });
    rerender({ value: 2 });
    rerender({ value: 3 });
    expect(result.current).toBe(1);
    spare();
    expect(result.current).toBe(3);
  });

  it('waits for the hand to be still where pictures of its movement come late', () => {
    vi.useFakeTimers();
    const spare = anIdleTime();
    const frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (task: () => void) => frames.push(task));
    const picture = () => {
      inNextFrame(() => undefined);
      frames.splice(0).forEach((draw) => draw());
    };
    const { result, rerender } = renderHook(({ value }) => useLater(value), {
      initialProps: { value: 1 },
    });
    for (let n = 0; n < 5; n += 1) {
      vi.advanceTimersByTime(60);
      picture();
    }
    rerender({ value: 2 });
    spare();
    expect(result.current).toBe(1);
    act(() => {
      vi.advanceTimersByTime(150);
    });
    spare();
    expect(result.current).toBe(2);
    vi.useRealTimers();
  });
});
