import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { BeyondMoneyCard } from '../../../src/features/decision/BeyondMoneyCard.tsx';
import { FindOutCard } from '../../../src/features/decision/FindOutCard.tsx';
import { PairPicker } from '../../../src/features/decision/PairPicker.tsx';
import { LinesCard } from '../../../src/features/decision/LinesCard.tsx';
import { WaterfallCard } from '../../../src/features/decision/WaterfallCard.tsx';
import type { InformationView } from '../../../src/present/decision/informationView.ts';
import { switchView } from '../../../src/present/decision/switchView.ts';
import type { WaterfallView } from '../../../src/present/decision/waterfallView.ts';
import type { TableView } from '../../../src/present/tableView.ts';
import { createFormats } from '../../../src/present/numbers.ts';
import { aView } from '../../support/aView.ts';

const table: TableView = {
  caption: 'Every cause',
  columns: [
    { id: 'cause', label: 'Cause' },
    { id: 'amount', label: 'Difference' },
  ],
  groups: [
    {
      id: 'all',

      rows: [{ id: 'fees', header: 'Subscription fees', cells: ['+$1,000'] }],
    },
  ],
};

const waterfall: WaterfallView = {
  title: 'B costs $1,000 more than A: higher subscription fees',
  reason: 'higher subscription fees',
  aid: 'From A to B.',
  summary: 'A $1,000, fees +$1,000 and B $2,000.',
  bars: [
    { id: 'first', label: 'A', from: 0, to: 1_000, kind: 'total', colour: 0, text: '$1,000' },
    {
      id: 'fees',
      label: 'Subscription fees',
      from: 1_000,
      to: 2_000,
      kind: 'more',
      text: '+$1,000',
    },
    { id: 'second', label: 'B', from: 0, to: 2_000, kind: 'total', colour: 1, text: '$2,000' },
  ],
  table,
  explain: ['How it comes about.'],
};

const information: InformationView = {
  title: 'Knowing “hourly rate” is worth up to $4,100; ask that first',
  aid: 'At most.',
  summary: 'Hourly rate: up to $4,100.',
  rows: [{ path: 'plans.0.rate', label: 'Hourly rate, A', text: 'up to $4,100', share: 1 }],
  nothing: null,
  table,
  explain: ['Drawn.'],
};

describe('the cards of the decision', () => {
  it('show a waterfall as a picture in words, a table and an explanation', async () => {
    render(<WaterfallCard waterfall={waterfall} />);
    const figure = within(screen.getByRole('figure', { name: waterfall.title }));
    expect(figure.getByRole('img')).toHaveAccessibleName(waterfall.summary);
    await userEvent.click(figure.getByRole('radio', { name: 'Table' }));
    expect(figure.getByRole('table', { name: table.caption })).toBeVisible();
    await userEvent.click(figure.getByRole('radio', { name: 'Explain' }));
    expect(figure.getByText('How it comes about.')).toBeVisible();
  });

  it('open the input that is worth finding out', async () => {
    const onInput = vi.fn<(path: string) => void>();
    const note = 'For the present inputs it could not be worked out.';
    render(<FindOutCard view={information} isOutdated note={note} onInput={onInput} />);
    const figure = screen.getByRole('figure', { name: information.title });
    expect(figure).toHaveTextContent(note);
    expect(figure).toHaveAttribute('aria-busy', 'true');
    await userEvent.click(within(figure).getByRole('button', { name: 'Hourly rate, A' }));
    expect(onInput.mock.calls).toEqual([['plans.0.rate']]);
  });

  it('show the months of a switch', () => {
    const view = aView({ horizonMonths: 2 });
    const [from, to] = view.plans;
    if (from === undefined || to === undefined) throw new Error('There are no two plans.');
    const found = {
      costs: Float64Array.from([9, 8, 10]),
      exitCharges: new Float64Array(3),
      bestMonth: 2,
    };
    const formats = createFormats('en-US', 'USD');
    const shown = switchView(view, found, { from, to, what: 'all in' }, formats);
    render(<LinesCard view={shown} />);
    expect(screen.getByRole('figure', { name: shown.title })).toBeVisible();
    expect(screen.getByRole('img')).toHaveAccessibleName(shown.summary);
  });

  it('name every gap beside the facts', () => {
    const title = 'A leaves 1 of 9 services to nobody, in part or in whole';
    const view = { title, aid: 'Facts.', table, gaps: ['A: nobody for patching'], exit: null };
    const { rerender } = render(<BeyondMoneyCard view={view} />);
    expect(screen.getByRole('listitem')).toHaveTextContent('A: nobody for patching');
    expect(screen.getByRole('table', { name: table.caption })).toBeVisible();
    expect(screen.queryByText('Leaving, by month')).toBeNull();
    const exit = { ...table, caption: 'Leaving, by month' };
    rerender(<BeyondMoneyCard view={{ ...view, exit }} />);
    expect(screen.getAllByText(exit.caption)[0]).toBeVisible();
  });

  it('let the pair be chosen; choosing the other end swaps the two', async () => {
    const onPair = vi.fn<(pair: readonly [string, string]) => void>();
    const plans = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));
    render(<PairPicker plans={plans} pair={['a', 'b']} onPair={onPair} />);
    await userEvent.selectOptions(screen.getByLabelText('From'), 'C');
    await userEvent.selectOptions(screen.getByLabelText('To'), 'A');
    expect(onPair.mock.calls).toEqual([[['c', 'b']], [['b', 'a']]]);
  });
});
