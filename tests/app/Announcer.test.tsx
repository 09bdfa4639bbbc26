import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../src/app/Announcer.tsx';

afterEach(() => vi.useRealTimers());

describe('the announcer', () => {
  it('tells only the finding at which the figures came to rest', () => {
    vi.useFakeTimers();
    const { rerender } = render(<Announcer sentence="first" />);
    const region = screen.getByRole('status');
    act(() => vi.advanceTimersByTime(5_000));
    expect(region).toBeEmptyDOMElement();
    rerender(<Announcer sentence="second" />);
    act(() => vi.advanceTimersByTime(500));
    rerender(<Announcer sentence="third" />);
    act(() => vi.advanceTimersByTime(1_000));
    expect(region).toBeEmptyDOMElement();
    act(() => vi.advanceTimersByTime(500));
    expect(region).toHaveTextContent('third');
  });
});
