import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ScenariosDialog } from '../../../src/features/scenarios/ScenariosDialog.tsx';
import type { Comparer } from '../../../src/scenario/documents/comparer.ts';
import { aScenario } from '../../support/aScenario.ts';
import { aCabinet } from '../../support/memoryStorage.ts';
import { openTab, put } from '../../support/openTab.ts';

const comparer: Comparer = {
  trials: 1,
  project: () => undefined,
  simulate: () => () => undefined,
};

async function aDialog() {
  const cabinet = aCabinet();
  put(cabinet, 'a', aScenario({ name: 'First' }));
  put(cabinet, 'b', aScenario({ name: 'Second' }));
  const { shelf } = await openTab(cabinet, { documentId: 'a' });
  const onClose = vi.fn();
  render(<ScenariosDialog {...{ shelf, comparer, onClose }} openId="a" locale="en-US" />);
  await screen.findByRole('button', { name: 'Second' });
  const choose = async (action: string): Promise<void> => {
    const menu = screen.getByLabelText('Actions for Second', { selector: '[role=menu]' });
    await userEvent.click(within(menu).getByText(action));
  };
  const fill = (reads = false): void => {
    cabinet.failing = { name: reads ? 'SecurityError' : 'QuotaExceededError', reads };
  };
  const empty = (): void => {
    cabinet.failing = undefined;
  };
  return { cabinet, onClose, choose, fill, empty };
}

it('says that a storage is full, and stops saying it once there is room', async () => {
  const { choose, fill, empty } = await aDialog();
  fill();
  await choose('Duplicate');
  expect(await screen.findByRole('alert')).toHaveTextContent('storage for this page is full');
  empty();
  await choose('Duplicate');
  expect(await screen.findByRole('button', { name: 'Second (copy)' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('keeps a name that was typed until it is saved', async () => {
  const { choose, fill, empty } = await aDialog();
  await choose('Rename');
  const field = screen.getByRole('textbox', { name: 'Name of the scenario' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Another name');
  fill(true);
  await userEvent.click(screen.getByRole('button', { name: 'Rename' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('keep nothing');
  expect(field).toHaveValue('Another name');
  empty();
  await userEvent.click(screen.getByRole('button', { name: 'Rename' }));
  expect(await screen.findByRole('button', { name: 'Another name' })).toBeVisible();
});

it('closes once the scenario is open, and says why where it is not', async () => {
  const { onClose, fill, empty } = await aDialog();
  fill(true);
  await userEvent.click(screen.getByRole('button', { name: 'Second' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('keep nothing');
  expect(onClose).not.toHaveBeenCalled();
  empty();
  await userEvent.click(screen.getByRole('button', { name: 'Second' }));
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it('goes on offering what was deleted until it is back', async () => {
  const { cabinet, choose, fill, empty } = await aDialog();
  await choose('Delete');
  const undo = await screen.findByRole('button', { name: 'Undo' });
  fill();
  await userEvent.click(undo);
  expect(await screen.findByRole('alert')).toHaveTextContent('is full');
  empty();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: 'Second' })).toBeVisible();
  expect(cabinet.entries.has('b')).toBe(true);
});

it('hands the focus to the name that is typed, and back to the menu', async () => {
  const { choose } = await aDialog();
  await choose('Rename');
  expect(screen.getByRole('textbox', { name: 'Name of the scenario' })).toHaveFocus();
  await userEvent.keyboard('Another name{Enter}');
  await screen.findByRole('button', { name: 'Another name' });
  expect(screen.getByRole('button', { name: 'Actions for Another name' })).toHaveFocus();
  await userEvent.click(
    within(
      screen.getByLabelText('Actions for Another name', { selector: '[role=menu]' }),
    ).getByText('Rename'),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.getByRole('button', { name: 'Actions for Another name' })).toHaveFocus();
});

it('hands the focus from a row that is deleted to the offer to undo that, and from there to the list', async () => {
  const { choose } = await aDialog();
  await choose('Delete');
  const undo = await screen.findByRole('button', { name: 'Undo' });
  await vi.waitFor(() => expect(undo).toHaveFocus());
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Second' });
  await vi.waitFor(() => expect(screen.getByRole('list')).toContainElement(focused()));
});

function focused(): HTMLElement {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) throw new Error('Nothing has the focus.');
  return activeElement;
}
