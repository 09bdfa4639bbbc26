import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SetUpDialog } from '../../../src/features/presenting/SetUpDialog.tsx';
import { plainShowing } from '../../../src/features/presenting/showing.ts';
import { accentView } from '../../../src/present/presenting/accentWords.ts';

function show(accent = '', isKept = true) {
  const onChange = vi.fn();
  render(
    <SetUpDialog
      showing={{ ...plainShowing, accent }}
      accent={accentView(accent, 'en-US')}
      isKept={isKept}
      onChange={onChange}
      inputs={null}
      onClose={vi.fn()}
    />,
  );
  return { onChange, user: userEvent.setup({ applyAccept: false }) };
}

describe('setting up a presentation', () => {
  it('takes the client’s name', async () => {
    const { onChange, user } = show();
    await user.type(screen.getByLabelText('Client’s name'), 'A');
    expect(onChange).toHaveBeenCalledWith({ client: 'A' });
  });

  it('says why a file is no logo', async () => {
    const { onChange, user } = show();
    await user.upload(screen.getByLabelText('Logo'), new File(['hello'], 'logo.png'));
    expect(await screen.findByRole('alert')).toHaveTextContent('not a PNG, JPEG or SVG');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('says what becomes of a colour on either ground, and lets it go', async () => {
    const { onChange, user } = show('#ffff00');
    expect(screen.getByText(/^On light: .* would have only/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove the colour' }));
    expect(onChange).toHaveBeenCalledWith({ accent: '' });
  });

  it('says when nothing is kept', () => {
    show('', false);
    expect(screen.getByRole('alert')).toHaveTextContent('full or blocked');
  });
});
