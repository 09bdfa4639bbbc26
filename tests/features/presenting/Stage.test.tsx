import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { plainShowing } from '../../../src/features/presenting/showing.ts';
import { Stage } from '../../../src/features/presenting/Stage.tsx';

const screens = ['One', 'Two', 'Three'].map((name) => ({
  id: name,
  name,
  content: <h2>Finding {name}</h2>,
}));

function show(isCovered = false) {
  const onClose = vi.fn();
  const { unmount } = render(
    <Stage
      screens={screens}
      scenario="Agency"
      showing={{ ...plainShowing, client: 'Acme & Co' }}
      accent={null}
      tools={null}
      inputs={<input aria-label="rate" type="range" />}
      isCovered={isCovered}
      isHeld={false}
      onClose={onClose}
    >
      {null}
    </Stage>,
  );
  return { onClose, unmount, user: userEvent.setup() };
}

const shown = () => screen.getByRole('heading', { level: 2 }).textContent;

/** A browser that grants the whole screen, or refuses it. */
function withFullScreen(request: () => Promise<void>) {
  Object.assign(document, { fullscreenEnabled: true, fullscreenElement: null });
  Object.assign(document.documentElement, { requestFullscreen: request });
}

afterEach(() => Object.assign(document, { fullscreenEnabled: false, fullscreenElement: null }));

describe('the stage', () => {
  it('leads through its screens by keys and says where it is', async () => {
    const { user } = show();
    expect(shown()).toBe('Finding One');
    expect(screen.getByText('Acme & Co')).toBeVisible();
    expect(screen.getByText('1 of 3')).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(shown()).toBe('Finding Two');
    await user.keyboard(' ');
    expect(shown()).toBe('Finding Three');
    await user.keyboard('{PageDown}');
    expect(shown()).toBe('Finding Three');
    await user.keyboard('{PageUp}{ArrowLeft}');
    expect(shown()).toBe('Finding One');
    await user.keyboard('{End}');
    expect(await screen.findByText('Finding Three. 3 of 3.')).toHaveAttribute('role', 'status');
    await user.keyboard('{Home}');
    expect(shown()).toBe('Finding One');
  });

  it('has buttons for the same, of which the one that leads nowhere is disabled', async () => {
    const { user } = show();
    expect(screen.getByRole('button', { name: 'Previous' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(shown()).toBe('Finding Two');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
    expect(screen.getByRole('dialog')).toHaveFocus();
  });

  it('leaves the keys of a slider to the slider', async () => {
    const { user } = show();
    screen.getByRole('slider').focus();
    await user.keyboard('{ArrowRight}');
    expect(shown()).toBe('Finding One');
  });

  it('takes the keys back from a slider that was dragged', async () => {
    const { user } = show();
    await user.click(screen.getByRole('slider'));
    await vi.waitFor(() => expect(screen.getByRole('dialog')).toHaveFocus());
    await user.keyboard('{ArrowRight}');
    expect(shown()).toBe('Finding Two');
  });

  it('is left by its button and by the browser’s own way out', async () => {
    const { user, onClose } = show();
    await user.click(screen.getByRole('button', { name: 'Leave the presentation' }));
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('fills the window where the whole screen is refused', async () => {
    withFullScreen(async () => Promise.reject(new TypeError('refused')));
    show();
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it.each([
    ['is left together with the full screen', false, 1],
    ['stays when the full screen ends under a dialog', true, 0],
  ])('%s', async (_title, isCovered, times) => {
    withFullScreen(async () => {
      Object.assign(document, { fullscreenElement: document.documentElement });
      return Promise.resolve();
    });
    const { onClose } = show(isCovered);
    await screen.findByRole('dialog');
    Object.assign(document, { fullscreenElement: null });
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(onClose).toHaveBeenCalledTimes(times);
  });
});
