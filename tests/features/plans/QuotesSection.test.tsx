import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { QuotesSection } from '../../../src/features/plans/QuotesSection.tsx';
import { aView, formats } from '../../support/aView.ts';

// The lazy part may take its time on a busy machine; no test measures time.
configure({ asyncUtilTimeout: 20_000 });

describe('the quotes', () => {
  it('open as a table with a column for each plan and a row for each cost', async () => {
    render(<QuotesSection view={aView()} formats={formats} />);
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByText('Quotes like for like'));
    const table = await screen.findByRole('table', { name: /like for like: per person per month/ });
    expect(within(table).getByRole('columnheader', { name: 'Managed (MSP)' })).toBeVisible();
    const bills = within(table).getByRole('row', { name: /^Support bills, all included/ });
    expect(within(bills).getAllByRole('cell')).toHaveLength(4);
  });
});
