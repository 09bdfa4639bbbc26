import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LoadBoundary } from '../../../src/ui/layout/LoadBoundary.tsx';

function Failing({ message }: { readonly message: string }): never {
  throw new TypeError(message);
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

describe('a part whose file cannot be fetched', () => {
  it.each([
    'Failed to fetch dynamically imported module: https://a.example/assets/Charts-1.js',
    'error loading dynamically imported module: https://a.example/assets/Charts-1.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/Charts-1.css',
  ])('leaves the rest of the page standing and is told once (%s)', (message) => {
    const onFault = vi.fn();
    render(
      <>
        <p>the answer</p>
        <LoadBoundary fallback={<p>not loaded</p>} onFault={onFault}>
          <Failing message={message} />
        </LoadBoundary>
      </>,
    );
    expect(screen.getByText('the answer')).toBeVisible();
    expect(screen.getByText('not loaded')).toBeVisible();
    expect(onFault).toHaveBeenCalledOnce();
  });
});

describe('any other fault', () => {
  it('goes on to the boundary above', () => {
    const draw = () =>
      render(
        <LoadBoundary fallback={<p>not loaded</p>}>
          <Failing message="planted" />
        </LoadBoundary>,
      );
    expect(draw).toThrow('planted');
  });
});
