import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '../../src/app/Toast.tsx';

const notice = { id: 1, sentence: 'Removed “Hybrid”.', step: undefined };

afterEach(() => vi.useRealTimers());

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

describe('a notice', () => {
  it('goes by itself after a while', () => {
    vi.useFakeTimers();
    const onDismiss = vi.fn();
    render(<Toast notice={notice} canUndo onUndo={vi.fn()} onDismiss={onDismiss} />);
    pass(11_000);
    expect(onDismiss).not.toHaveBeenCalled();
    pass(2_000);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('waits on a page in the background', () => {
    vi.useFakeTimers();
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const onDismiss = vi.fn();
    render(<Toast notice={notice} canUndo onUndo={vi.fn()} onDismiss={onDismiss} />);
    pass(60_000);
    expect(onDismiss).not.toHaveBeenCalled();
    visibility.mockRestore();
    pass(13_000);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('stays while it has the focus', () => {
    vi.useFakeTimers();
    const onDismiss = vi.fn();
    render(<Toast notice={notice} canUndo onUndo={vi.fn()} onDismiss={onDismiss} />);
    act(() => screen.getByRole('button', { name: 'Undo' }).focus());
    pass(60_000);
    expect(onDismiss).not.toHaveBeenCalled();
  });

  it('stays while the pointer rests on it, and goes in its time once that has left', () => {
    vi.useFakeTimers();
    const onDismiss = vi.fn();
    render(<Toast notice={notice} canUndo onUndo={vi.fn()} onDismiss={onDismiss} />);
    const sentence = screen.getByText(notice.sentence);
    pass(11_000);
    fireEvent.pointerEnter(sentence);
    pass(60_000);
    expect(onDismiss).not.toHaveBeenCalled();
    fireEvent.pointerLeave(sentence);
    pass(11_000);
    expect(onDismiss).not.toHaveBeenCalled();
    pass(1_000);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('offers to undo only what can still be undone', () => {
    render(<Toast notice={notice} canUndo={false} onUndo={vi.fn()} onDismiss={vi.fn()} />);
    expect(screen.getByRole('status')).toHaveTextContent('Removed “Hybrid”.');
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });
});
