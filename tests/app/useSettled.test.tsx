import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSettled } from '../../src/app/useSettled.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = () =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(250);
  });
function settling(stepsBefore?: (value: string) => readonly (() => void)[]) {
  return renderHook(({ value }) => useSettled(value, 250, stepsBefore), {
    initialProps: { value: 'before' },
  });
}

describe('a value that settles', () => {
  it('is the last of those that came in quick succession, after a rest', async () => {
    const { result, rerender } = settling();
    rerender({ value: 'tick' });
    rerender({ value: 'last tick' });
    expect(result.current).toBe('before');
    await rest();
    expect(result.current).toBe('last tick');
  });

  it('is worked out before it is shown, step by step', async () => {
    const shown: string[] = [];
    const { result, rerender } = settling((value) =>
      [1, 2].map((n) => () => {
        shown.push(`${value} ${n} behind ${result.current}`);
      }),
    );
    rerender({ value: 'tick' });
    await rest();
    await vi.waitFor(() => expect(result.current).toBe('tick'));
    expect(shown).toEqual(['tick 1 behind before', 'tick 2 behind before']);
  });

  it('is worked out no further once another one has come', () => {
    const messages: (() => void)[] = [];
    vi.stubGlobal(
      'MessageChannel',
      class {
        port1 = {
          addEventListener: (_: string, hear: () => void) => messages.push(hear),
          start: () => undefined,
          close: () => undefined,
        };
        port2 = { postMessage: () => undefined };
      },
    );
    const done: string[] = [];
    const { rerender } = settling((value) =>
      [1, 2].map((n) => () => {
        done.push(`${value} ${n}`);
      }),
    );
    rerender({ value: 'tick' });
    vi.advanceTimersByTime(250);
    rerender({ value: 'next' });
    messages.splice(0).forEach((hear) => hear());
    expect(done).toEqual(['tick 1']);
    vi.unstubAllGlobals();
  });
});
