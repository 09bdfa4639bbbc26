import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Plans } from '../../../src/features/plans/Plans.tsx';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { after } from '../../support/after.ts';
import { aScenario } from '../../support/aScenario.ts';

const all = aScenario();

/** The plans of a scenario, with the cards of another where the figures have not come yet. */
function Shown({
  of,
  cardsOf = of,
  isWide = true,
}: Readonly<{ of: Scenario; cardsOf?: Scenario; isWide?: boolean }>) {
  const shown = cardsOf.plans.filter(({ isHidden }) => !isHidden);
  return (
    <Plans
      plans={of.plans}
      isWide={isWide}
      cards={shown.map(({ id, name, colour }) => ({
        id,
        name,
        colour,
        amount: '$1',
        amountLabel: 'all-in over 3 years',
        isLowest: false,
        facts: [],
        notes: [],
      }))}
      lines={shown.map(({ id, name, colour }) => ({
        id,
        name,
        colour,
        isLowest: false,
        note: '',
        isNoteOutdated: false,
        cells: ['$1', '$2', '3'],
      }))}
      onAction={() => undefined}
      onInput={() => undefined}
    />
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const without = (planId: string, from = all) => after(from, { kind: 'removePlan', planId });
const hiding = (planId: string) => after(all, { kind: 'showPlan', planId, isHidden: true });

it.each([
  ['break-fix', 'Break-fix', 'Managed (MSP)'],
  ['hybrid', 'Hybrid', 'Managed (MSP)'],
  ['internal', 'Internal IT + break-fix', 'Hybrid'],
])('the focus goes on to the card beside one that is removed: %s', (planId, name, heir) => {
  const { rerender } = render(<Shown of={all} />);
  button(`Actions for ${name}`).focus();
  rerender(<Shown of={without(planId)} />);
  expect(button(`Actions for ${heir}`)).toHaveFocus();
});

it.each([true, false])(
  'the focus goes to where a hidden plan is shown again, and back; wide: %s',
  (isWide) => {
    const { rerender } = render(<Shown of={all} isWide={isWide} />);
    button('Actions for Hybrid').focus();
    const hidden = hiding('hybrid');
    rerender(<Shown of={hidden} cardsOf={all} isWide={isWide} />);
    expect(button('Actions for Hybrid')).toHaveFocus();
    rerender(<Shown of={hidden} isWide={isWide} />);
    expect(button('Show Hybrid')).toHaveFocus();
    rerender(<Shown of={all} isWide={isWide} />);
    expect(button('Actions for Hybrid')).toHaveFocus();
  },
);

it('the focus stays with its plan where cards become lines', () => {
  const { rerender } = render(<Shown of={all} />);
  button('Actions for Hybrid').focus();
  rerender(<Shown of={all} isWide={false} />);
  expect(button('Actions for Hybrid')).toHaveFocus();
});

it('a plan that goes takes no focus from elsewhere', () => {
  const { rerender } = render(<Shown of={all} />);
  rerender(<Shown of={without('hybrid')} />);
  expect(document.body).toHaveFocus();
  button('Actions for Break-fix').focus();
  rerender(<Shown of={hiding('managed')} />);
  expect(button('Actions for Break-fix')).toHaveFocus();
});
