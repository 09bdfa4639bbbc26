import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MonthlyCosts } from '../../../src/features/table/MonthlyCosts.tsx';
import { createFormats } from '../../../src/present/numbers.ts';
import { aView } from '../../support/aView.ts';

const formats = createFormats('en-US', 'USD');

function rendered() {
  render(<MonthlyCosts view={aView({ horizonMonths: 12 })} formats={formats} />);
  const table = (plan: string, by: string) =>
    screen.getAllByRole('table', { name: `${plan}: expected cost ${by}` })[0] as HTMLElement;
  return { table };
}

describe('the monthly table', () => {
  it('shows the first plan by month, each component a line', () => {
    const { table } = rendered();
    const months = within(table('Break-fix', 'month by month'));
    expect(months.getByRole('columnheader', { name: 'Jan 2027' })).toBeInTheDocument();
    expect(months.getByRole('rowheader', { name: 'Hourly labour' })).toBeInTheDocument();
    expect(months.queryByRole('rowheader', { name: 'Subscription fees' })).not.toBeInTheDocument();
  });

  it('shows another plan, by year', async () => {
    const { table } = rendered();
    await userEvent.selectOptions(screen.getByLabelText('Plan'), 'Managed (MSP)');
    await userEvent.click(screen.getByRole('radio', { name: 'Years' }));
    const years = within(table('Managed (MSP)', 'year by year'));
    expect(years.getByRole('columnheader', { name: 'Year 1' })).toBeInTheDocument();
    expect(years.getByRole('rowheader', { name: 'Subscription fees' })).toBeInTheDocument();
  });
});
