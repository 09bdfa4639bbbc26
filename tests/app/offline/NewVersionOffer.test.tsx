import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NewVersion } from '../../../src/app/offline/NewVersion.tsx';

it('says that a newer version is ready, and changes to it or not as one likes', async () => {
  let tell: (() => void) | undefined;
  const takeOver = vi.fn<() => void>();
  const onWaiting = (listen: () => void) => {
    tell = listen;
    return () => undefined;
  };
  const versions = Promise.resolve({ onWaiting, takeOver });
  render(<NewVersion versions={versions} />);
  await act(async () => versions);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  act(() => tell?.());
  expect(screen.getByRole('status')).toHaveTextContent('A newer version of Fix or Fee is ready.');
  await userEvent.click(screen.getByRole('button', { name: 'Update now' }));
  expect(takeOver).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
