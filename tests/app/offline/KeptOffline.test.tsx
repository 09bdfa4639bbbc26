import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { KeptOffline } from '../../../src/app/offline/KeptOffline.tsx';

vi.mock('../../../src/app/afterOpening.ts', () => ({ afterOpening: async () => undefined }));
vi.mock('../../../src/app/offline/newVersion.ts', () => {
  throw new Error('The part did not load.');
});

it('does without where what keeps the page does not load', async () => {
  const onFault = vi.fn<(fault: unknown) => void>();
  process.on('unhandledRejection', onFault);
  render(<KeptOffline />);
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
  process.off('unhandledRejection', onFault);
  expect(onFault).not.toHaveBeenCalled();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
