import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PlanTable } from '../../../src/features/plans/PlanTable.tsx';
import type { PlanCardView } from '../../../src/present/planCards.ts';

const facts = [{ id: 'bills', label: 'Support bills', value: '$90,000' }];
const cards: readonly PlanCardView[] = [
  {
    id: 'a',
    name: 'Break-fix',
    colour: 0,
    amount: '$120,000',
    amountLabel: 'all in over 3 years, expected',
    isLowest: false,
    facts,
    notes: ['Unmet: backup.'],
  },
  {
    id: 'b',
    name: 'Managed',
    colour: 1,
    amount: '$100,000',
    amountLabel: 'all in over 3 years, expected',
    isLowest: true,
    badge: 'lowest',
    facts: [...facts, { id: 'budget', label: 'Budget', value: 'within' }],
    notes: [],
    outside: 'A few rare futures pull the average up.',
  },
];

const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

it('says what the cards say, a column for each plan, the lowest told in words', () => {
  render(<PlanTable cards={cards} />);
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(heads).toEqual(['Figure', 'Break-fix', 'lowestManaged']);
  expect(cells(/^all in over 3 years/)).toEqual(['$120,000', '$100,000']);
  expect(cells(/^Support bills/)).toEqual(['$90,000', '$90,000']);
  expect(cells(/^Budget/)).toEqual(['–', 'within']);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual([
    'Break-fix Unmet: backup.',
    'Managed A few rare futures pull the average up.',
  ]);
});
