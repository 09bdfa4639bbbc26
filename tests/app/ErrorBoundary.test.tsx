import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';

let isBroken = true;

function Fragile() {
  if (isBroken) throw new Error('planted');
  return <p>drawn</p>;
}

afterEach(() => vi.restoreAllMocks());

describe('a fault while drawing', () => {
  it('offers to save the scenario and goes on after the last change is undone', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onSave = vi.fn((_say: (sentence: string) => void): void => undefined);
    const onUndo = vi.fn(() => {
      isBroken = false;
    });
    render(
      <ErrorBoundary onSave={onSave} onUndo={onUndo}>
        <Fragile />
      </ErrorBoundary>,
    );
    expect(screen.getByText('planted')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Save the scenario' }));
    expect(onSave).toHaveBeenCalledOnce();
    expect(screen.queryByRole('alert')).toBeNull();
    onSave.mockImplementationOnce((say) => say('No file.'));
    await userEvent.click(screen.getByRole('button', { name: 'Save the scenario' }));
    expect(screen.getByRole('alert')).toHaveTextContent('No file.');
    await userEvent.click(screen.getByRole('button', { name: 'Undo the last change' }));
    expect(screen.getByText('drawn')).toBeVisible();
  });
});
