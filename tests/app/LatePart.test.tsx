import { render, screen } from '@testing-library/react';
import { lazy } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LatePart } from '../../src/app/LatePart.tsx';

const Missing = lazy(async () =>
  Promise.reject<{ default: () => null }>(
    new TypeError('Failed to fetch dynamically imported module: https://a.example/a.js'),
  ),
);

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

describe('a part of the page that cannot be fetched', () => {
  it('says so in its place, that no figure is affected, and offers to reload', async () => {
    render(
      <LatePart room={<p>room</p>}>
        <Missing />
      </LatePart>,
    );
    expect(screen.getByText('room')).toBeVisible();
    expect(await screen.findByRole('status')).toHaveTextContent(/figures shown are not affected/);
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  });

  it('is passed over where the page is whole without it', async () => {
    const { container } = render(
      <LatePart room={<p>room</p>} isQuiet>
        <Missing />
      </LatePart>,
    );
    await vi.waitFor(() => expect(container).toBeEmptyDOMElement());
  });
});
