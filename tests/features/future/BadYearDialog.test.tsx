import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type BadYear, BadYearDialog } from '../../../src/features/future/BadYearDialog.tsx';
import { DownloadsContext } from '../../../src/ui/layout/downloads.ts';
import { aFuture, anIncident, underPlan } from '../../support/aFuture.ts';
import { aView, formats } from '../../support/aView.ts';

const view = aView({ horizonMonths: 3 });

const future = aFuture(
  { 'break-fix': 0, managed: 1_000 },
  [
    anIncident({
      classId: 'major',
      labourHours: 6,
      plans: [underPlan({ bill: 900, loss: 3_000 }), underPlan({ loss: 1_500 })],
    }),
    anIncident({ month: 3, plans: [underPlan({ bill: 150 }), underPlan({ handler: 'notMet' })] }),
  ],
  3,
);

function open(isOutdated = false): BadYear {
  const opened = { future, view, seed: 7, trials: 10_000, hasRanges: false };
  return { kind: 'open', planId: 'break-fix', opened, isOutdated };
}

function show(badYear: BadYear) {
  const onOpen = vi.fn();
  const onClose = vi.fn();
  render(
    <BadYearDialog
      badYear={badYear}
      view={view}
      formats={formats}
      onOpen={onOpen}
      onClose={onClose}
    />,
  );
  return { onOpen, onClose, user: userEvent.setup() };
}

const total = () => screen.getByRole('rowheader', { name: 'Total' }).closest('tr') as HTMLElement;
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('a bad year', () => {
  it('lists its months with what broke and what it came to under every plan', () => {
    show(open());
    const month = screen.getByRole('button', { name: /Jan 2027 1 × Major outage, 6\.0 h to fix/ });
    expect(cellsOf(month.closest('tr') as HTMLElement)).toEqual(['$3,900', '$2,500']);
    expect(cellsOf(total())).toEqual(['$4,050', '$4,500']);
  });

  it('opens a month to its incidents and closes it again', async () => {
    const { user } = show(open());
    const month = screen.getByRole('button', { name: /Jan 2027/ });
    expect(month).toHaveAttribute('aria-expanded', 'false');
    await user.click(month);
    expect(month).toHaveAttribute('aria-expanded', 'true');
    const incident = screen.getByRole('rowheader', { name: /Major outage 1/ });
    expect(cellsOf(incident.closest('tr') as HTMLElement)).toEqual([
      '$3,900 provider',
      '$1,500 provider',
    ]);
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('rowheader', { name: /Major outage 1/ })).toBeNull();
  });

  it('shows bills alone', async () => {
    const { user } = show(open());
    await user.click(screen.getByRole('radio', { name: 'Support bills' }));
    expect(cellsOf(total())).toEqual(['$1,050', '$3,000']);
  });

  it('hands its table on to be saved as CSV, as it stands', async () => {
    const table = vi.fn();
    render(
      <DownloadsContext value={{ table, picture: vi.fn() }}>
        <BadYearDialog
          badYear={open()}
          view={view}
          formats={formats}
          onOpen={undefined}
          onClose={vi.fn()}
        />
      </DownloadsContext>,
    );
    await userEvent.click(screen.getByRole('button', { name: /as CSV$/ }));
    expect(table).toHaveBeenCalledWith(screen.getByRole('table'));
  });

  it('is opened for another plan', async () => {
    const { onOpen, user } = show(open());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bad for' }), 'Managed (MSP)');
    expect(onOpen).toHaveBeenCalledWith('managed');
  });

  it('says when the inputs have changed since, and opens it for the new ones', async () => {
    const { onOpen, user } = show(open(true));
    expect(screen.getByRole('alert')).toHaveTextContent('The inputs have changed');
    await user.click(screen.getByRole('button', { name: /Open it with the present inputs/ }));
    expect(onOpen).toHaveBeenCalledWith('break-fix');
  });

  it('says why it could not be opened', () => {
    show({
      kind: 'failed',
      planId: 'managed',
      sentence: 'The background thread stopped answering.',
    });
    expect(screen.getByRole('alert')).toHaveTextContent('The background thread stopped answering.');
  });

  it('is closed by its cross', async () => {
    const { onClose, user } = show({ kind: 'opening', planId: 'managed' });
    expect(screen.getByText('Opening the future …')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalled();
  });
});
