import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { IsStaged } from '../../../src/ui/layout/cardTools.ts';
import { ScrollRegion } from '../../../src/ui/layout/ScrollRegion.tsx';

afterEach(() => vi.restoreAllMocks());

function region(isStaged: boolean, isFitted: boolean, maxHeight?: string): HTMLElement {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) =>
      Object.assign(new EventTarget(), {
        matches: isFitted,
        media,
        onchange: null,
        addListener: () => {},
        removeListener: () => {},
      }) as MediaQueryList,
  );
  render(
    <IsStaged value={isStaged}>
      <ScrollRegion label="Costs" maxHeight={maxHeight}>
        Many
      </ScrollRegion>
    </IsStaged>,
  );
  return screen.getByRole('region', { name: 'Costs' });
}

it('is reached by keyboard wherever it may scroll', () => {
  expect(region(false, true)).toHaveAttribute('tabindex', '0');
});

it('is reached by keyboard on a stage whose sizes are not fitted', () => {
  expect(region(true, false)).toHaveAttribute('tabindex', '0');
});

it('is reached by keyboard on a fitted stage where its height is limited', () => {
  expect(region(true, true, '19rem')).toHaveAttribute('tabindex', '0');
});

it('is no stop where a fitted stage shows all of it', () => {
  expect(region(true, true)).not.toHaveAttribute('tabindex');
});
