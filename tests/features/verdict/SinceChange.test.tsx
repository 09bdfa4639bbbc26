import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SinceChange } from '../../../src/features/verdict/SinceChange.tsx';
import { aView, formats } from '../../support/aView.ts';

const before = aView();
const after = aView({ 'organisation.headcount': 30 });

/** jsdom lays nothing out: how wide the sentence is, in a place of 300. */
function withWidth(scrollWidth: number): void {
  vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(scrollWidth);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300);
}

function line(view = after) {
  const onUndo = vi.fn<() => void>();
  const shown = (of: typeof after) => (
    <SinceChange view={of} before={before.projection} formats={formats} onUndo={onUndo} />
  );
  const { rerender } = render(shown(view));
  return { onUndo, show: (next: typeof after) => rerender(shown(next)) };
}

const sentence = () => screen.getByText(/^Since the last change/);
const undo = () => screen.getByRole('button', { name: 'Undo this change' });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what the last change did, in one line', () => {
  it('is a stop of the keyboard where it has to be scrolled, before its undo', async () => {
    withWidth(301);
    const { onUndo } = line();
    await userEvent.tab();
    expect(sentence()).toHaveFocus();
    await userEvent.tab();
    expect(undo()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('is none where it stands in full', async () => {
    withWidth(300);
    line();
    await userEvent.tab();
    expect(undo()).toHaveFocus();
  });

  it('is none any more once a change makes it short', async () => {
    withWidth(301);
    const { show } = line();
    withWidth(200);
    show(aView({ 'organisation.headcount': 31 }));
    await userEvent.tab();
    expect(undo()).toHaveFocus();
  });

  it('says nothing of a change that moved no total', () => {
    line(before);
    expect(screen.queryByText(/^Since the last change/)).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
