import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../src/app/Announcer.tsx';

afterEach(() => vi.useRealTimers());

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

describe('the announcer', () => {
  it('tells only the finding at which the figures came to rest', () => {
    vi.useFakeTimers();
    const { rerender } = render(<Announcer sentence="first" />);
    const region = screen.getByRole('status');
    pass(5_000);
    expect(region).toBeEmptyDOMElement();
    rerender(<Announcer sentence="second" />);
    pass(500);
    rerender(<Announcer sentence="third" />);
    pass(1_000);
    expect(region).toBeEmptyDOMElement();
    pass(500);
    expect(region).toHaveTextContent('third');
  });
});
