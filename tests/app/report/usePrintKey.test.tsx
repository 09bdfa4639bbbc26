import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePrintKey } from '../../../src/app/report/usePrintKey.ts';

const print = vi.fn();

beforeEach(() => vi.stubGlobal('print', print));
afterEach(() => {
  vi.unstubAllGlobals();
  print.mockClear();
});

function rendered(fetched: () => Promise<unknown> = async () => Promise.resolve()) {
  const want = vi.fn();
  const { rerender } = renderHook(({ isThere }) => usePrintKey(isThere, fetched, want), {
    initialProps: { isThere: false },
  });
  return { want, arrive: () => rerender({ isThere: true }) };
}

/** @returns whether the browser is left to do what it does with this key */
function press(key: string, modifiers: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, ...modifiers });
  return dispatchEvent(event);
}

it.each([{ ctrlKey: true }, { metaKey: true }])('prints once the report is there: %j', (held) => {
  const { want, arrive } = rendered();
  expect(press('p', held)).toBe(false);
  expect(want).toHaveBeenCalled();
  expect(print).not.toHaveBeenCalled();
  arrive();
  expect(print).toHaveBeenCalledTimes(1);
});

it('fetches the report as soon as a hand reaches for the keys', () => {
  const { want, arrive } = rendered();
  expect(press('Control')).toBe(true);
  expect(want).toHaveBeenCalledTimes(1);
  arrive();
  expect(print).not.toHaveBeenCalled();
});

it('prints the page where the report cannot be had', async () => {
  rendered(async () => Promise.reject(new Error('offline')));
  press('p', { ctrlKey: true });
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
});

it('leaves the keys to the browser once the report is there, and other keys always', () => {
  const { arrive } = rendered();
  expect(press('p')).toBe(true);
  expect(press('s', { ctrlKey: true })).toBe(true);
  arrive();
  expect(press('p', { ctrlKey: true })).toBe(true);
  expect(print).not.toHaveBeenCalled();
});
