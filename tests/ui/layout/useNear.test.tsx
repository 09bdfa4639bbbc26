import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Near } from '../../../src/ui/layout/Near.tsx';

type Report = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

let report: Report;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: Report) {
        report = tell;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
});

function rendered(isWanted = false) {
  render(
    <Near room={<p>room</p>} isWanted={isWanted}>
      <p>drawn</p>
    </Near>,
  );
}

describe('a part far down the page', () => {
  it('is drawn when one comes near it, not before', async () => {
    rendered();
    await act(async () => report([{ isIntersecting: false }]));
    expect(screen.getByText('room')).toBeVisible();
    await act(async () => report([{ isIntersecting: true }]));
    expect(screen.getByText('drawn')).toBeVisible();
    expect(screen.queryByText('room')).toBeNull();
  });

  it('is drawn for paper', async () => {
    rendered();
    await act(async () => window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getByText('drawn')).toBeVisible();
  });

  it('is drawn where the page is searched', async () => {
    rendered();
    await act(async () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f' })));
    expect(screen.getByText('room')).toBeVisible();
    await act(async () =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true })),
    );
    expect(screen.getByText('drawn')).toBeVisible();
  });

  it('is drawn once the page has been open for a while', async () => {
    rendered();
    await act(async () => vi.advanceTimersByTime(6_000));
    expect(screen.getByText('drawn')).toBeVisible();
  });

  it('is drawn at once where something below it is sought', () => {
    rendered(true);
    expect(screen.getByText('drawn')).toBeVisible();
  });
});
