// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ArrangedCards } from '../../../src/ui/layout/ArrangedCards.tsx';
import { FigureCard } from '../../../src/ui/layout/FigureCard.tsx';

const cards = ['Spending', 'Bills', 'Downtime'].map((name) => ({
  id: name,
  name,
  content: <FigureCard title={`${name} today`} titleText={name} chart={<p>{name}</p>} />,
}));

function titles(): readonly (string | null)[] {
  return screen.getAllByRole('heading').map(({ textContent }) => textContent);
}

/** Closed menus are there, but have no role: jsdom cannot open a popover. */
function choose(name: string, item: string): void {
  const menu = screen.getByLabelText(`Arrange ${name}`, { selector: '[role=menu]' });
  fireEvent.click(within(menu).getByText(item));
}

const show = () => render(<ArrangedCards storedAs="test" className={undefined} cards={cards} />);

beforeEach(() => localStorage.clear());

describe('cards that are arranged', () => {
  it('move, keep the focus, and are remembered', () => {
    const { unmount } = show();
    choose('Spending', 'Move later');
    expect(titles()).toEqual(['Bills today', 'Spending today', 'Downtime today']);
    expect(document.activeElement).toHaveAccessibleName('Arrange Spending');
    unmount();
    show();
    expect(titles()).toEqual(['Bills today', 'Spending today', 'Downtime today']);
  });

  it('are put away and shown again from one line', () => {
    show();
    choose('Bills', 'Hide');
    expect(titles()).toEqual(['Spending today', 'Downtime today']);
    const again = screen.getByRole('button', { name: 'Show Bills' });
    expect(again).toHaveFocus();
    fireEvent.click(again);
    expect(titles()).toEqual(['Spending today', 'Bills today', 'Downtime today']);
  });

  it('stand as they come where what was remembered cannot be read', () => {
    localStorage.setItem('fix-or-fee.test', '{"order": 7, "hidden": [null]}');
    show();
    expect(titles()).toEqual(['Spending today', 'Bills today', 'Downtime today']);
  });
});
