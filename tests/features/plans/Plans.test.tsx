import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Plans } from '../../../src/features/plans/Plans.tsx';
import type { PlanCardView, PlanLineView } from '../../../src/present/planCards.ts';
import { aScenario } from '../../support/aScenario.ts';

const { plans } = aScenario({ 'plans.3.isHidden': true });
const shown = plans.filter(({ isHidden }) => !isHidden);
const outside = 'Expected is above 8 in 10 futures.';
const cards: readonly PlanCardView[] = shown.map(({ id, name, colour }) => ({
  id,
  name,
  colour,
  amount: '$1',
  amountLabel: 'all-in over 3 years',
  isLowest: id === 'managed',
  ...(id === 'managed' ? { badge: 'lowest' } : {}),
  facts: [{ id: 'bills', label: 'Support bills', value: '$2' }],
  notes: id === 'managed' ? ['Above the budget.'] : [],
  ...(id === 'hybrid' ? { outside } : {}),
}));
const lines: readonly PlanLineView[] = shown.map(({ id, name, colour }) => ({
  id,
  name,
  colour,
  isLowest: false,
  note: '8 in 10 futures: $1 – $2',
  isNoteOutdated: false,
  ...(id === 'hybrid' ? { outside } : {}),
  cells: ['$1', '$2', '3'],
}));

/** Closed menus are there, but have no role: jsdom cannot open a popover. */
function menuNamed(name: string): HTMLElement {
  return screen.getByLabelText(name, { selector: '[role=menu]' });
}

function rendered({ isWide = true, figures = lines } = {}) {
  const onAction = vi.fn();
  const onInput = vi.fn();
  render(
    <Plans
      isWide={isWide}
      plans={plans}
      cards={cards}
      lines={figures}
      onAction={onAction}
      onInput={onInput}
    />,
  );
  const choose = async (plan: string, item: string) => {
    const menu = menuNamed(`Actions for ${plan}`);
    await userEvent.click(within(menu).getByText(item));
  };
  return { onAction, onInput, choose };
}

afterEach(() => vi.unstubAllGlobals());

describe('the plans', () => {
  it.each([true, false])(
    'say once why an expected cost lies outside its range, wide: %s',
    (isWide) => {
      rendered({ isWide });
      const sentence = screen.getByText(outside);
      expect(sentence).not.toHaveAttribute('data-outdated');
      if (isWide) {
        expect(screen.getByRole('article', { name: 'Hybrid' })).toContainElement(sentence);
      } else {
        expect(sentence).toHaveTextContent(`Hybrid ${outside}`);
      }
    },
  );

  it('stay a table for every reader where long figures stand under the names', () => {
    const figures = lines.map((line) => ({ ...line, cells: ['CHF 7.79T', 'CHF 7.7T', '275k'] }));
    rendered({ isWide: false, figures });
    const table = screen.getByRole('table');
    const parts = [...table.querySelectorAll('thead, tbody, tr, th, td')];
    expect(table).toHaveAttribute('role', 'table');
    expect(parts.filter((part) => !part.hasAttribute('role'))).toEqual([]);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(3);
  });

  it('stand side by side with their figures, the lowest marked', () => {
    rendered();
    const managed = screen.getByRole('article', { name: 'Managed (MSP)' });
    expect(managed).toHaveTextContent('$1');
    expect(managed).toHaveTextContent('lowest');
    expect(managed).toHaveTextContent('Above the budget.');
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  it.each([
    ['Duplicate', { kind: 'duplicatePlan', planId: 'managed' }],
    ['Hide', { kind: 'showPlan', planId: 'managed', isHidden: true }],
    ['Move left', { kind: 'movePlan', planId: 'managed', by: -1 }],
    ['Move right', { kind: 'movePlan', planId: 'managed', by: 1 }],
    ['Remove', { kind: 'removePlan', planId: 'managed' }],
  ])('%s from their menu', async (item, action) => {
    const { onAction, choose } = rendered();
    await choose('Managed (MSP)', item);
    expect(onAction).toHaveBeenCalledWith(action);
  });

  it('are renamed and recoloured in a dialog that refuses an empty name', async () => {
    const { onAction, choose } = rendered();
    await choose('Managed (MSP)', 'Name and colour');
    const box = await screen.findByRole('textbox', { name: 'Name of the plan' });
    await userEvent.clear(box);
    expect(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
    await userEvent.click(screen.getByRole('radio', { name: 'Teal' }));
    await userEvent.type(box, 'Quote A{Enter}');
    expect(onAction).toHaveBeenCalledWith({
      kind: 'renamePlan',
      planId: 'managed',
      name: 'Quote A',
    });
    expect(onAction).toHaveBeenCalledWith({ kind: 'setValue', path: 'plans.1.colour', value: 2 });
    expect(screen.queryByRole('textbox', { name: 'Name of the plan' })).not.toBeInTheDocument();
  });

  it('lead to their terms', async () => {
    const { onInput, choose } = rendered();
    await choose('Managed (MSP)', 'Edit terms');
    expect(onInput).toHaveBeenCalledWith('plans.1');
  });

  it('come back from being hidden', async () => {
    const { onAction } = rendered();
    await userEvent.click(screen.getByRole('button', { name: 'Show Internal IT + break-fix' }));
    expect(onAction).toHaveBeenCalledWith({
      kind: 'showPlan',
      planId: 'internal',
      isHidden: false,
    });
  });

  it('are added from a list of ways to buy support', async () => {
    const { onAction } = rendered();
    const menu = menuNamed('Add a quote or plan');
    expect(within(menu).getAllByRole('menuitem', { hidden: true })).toHaveLength(7);
    await userEvent.click(within(menu).getByText(/^Co-managed/));
    expect(onAction).toHaveBeenCalledWith({ kind: 'addPlan', template: 'coManaged' });
  });

  it('are lines of one table where cards do not fit', () => {
    rendered({ isWide: false });
    const table = screen.getByRole('table', { name: 'Plans side by side' });
    const row = within(table).getByRole('row', {
      name: /^Managed \(MSP\) 8 in 10 futures: \$1 – \$2/,
    });
    expect(within(row).getByRole('cell', { name: '$2' })).toBeVisible();
  });
});
