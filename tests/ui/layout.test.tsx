// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LineChartFigure } from '../../src/ui/charts/LineChartFigure.tsx';
import { Menu } from '../../src/ui/fields/Menu.tsx';
import { SegmentedControl } from '../../src/ui/fields/SegmentedControl.tsx';
import { DataTable } from '../../src/ui/layout/DataTable.tsx';
import { FigureCard } from '../../src/ui/layout/FigureCard.tsx';

describe('a figure card', () => {
  it('is a figure named by its finding and shows chart or table', async () => {
    render(
      <FigureCard
        title="Managed is lowest"
        titleText="Managed is lowest"
        chart={<p>picture</p>}
        table={<p>figures</p>}
      />,
    );
    const figure = screen.getByRole('figure', { name: 'Managed is lowest' });
    expect(within(figure).getByText('picture')).toBeTruthy();
    await userEvent.click(within(figure).getByRole('radio', { name: 'Table' }));
    expect(within(figure).getByText('figures')).toBeTruthy();
    expect(within(figure).queryByText('picture')).toBeNull();
  });
});

describe('a line chart', () => {
  it('is one named picture that names its lines', async () => {
    render(
      <LineChartFigure
        summary="Bills of two plans over 3 months"
        x={[1, 2, 3]}
        series={[
          { id: 'a', label: 'Managed', color: 'var(--plan-2)', values: [1, 2, 3] },
          {
            id: 'b',
            label: 'Break-fix',
            color: 'var(--plan-1)',
            dash: 'dashed',
            values: [0, 2, 5],
          },
        ]}
        formatX={String}
        formatY={(value) => `$${value}k`}
      />,
    );
    const picture = screen.getByRole('img', { name: 'Bills of two plans over 3 months' });
    expect(await within(picture).findByText('Break-fix $5k', {}, { timeout: 10_000 })).toBeTruthy();
    expect(picture.querySelector('[tabindex="0"]')).toBeNull();
  });
});

describe('a data table', () => {
  it('heads its rows and columns and can be scrolled by keyboard', () => {
    render(
      <DataTable
        caption="Costs"
        columns={[
          { id: 'plan', label: 'Plan' },
          { id: 'sum', label: 'All in' },
        ]}
        groups={[{ id: 'all', rows: [{ id: 'a', header: 'Managed', cells: ['$160k'] }] }]}
      />,
    );
    expect(screen.getByRole('region', { name: 'Costs, scrollable table' }).tabIndex).toBe(0);
    expect(screen.getByRole('table', { name: 'Costs' })).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'All in' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Managed' })).toBeTruthy();
  });
});

describe('small controls', () => {
  it('let one segment be chosen', async () => {
    const onCommit = vi.fn();
    render(
      <SegmentedControl
        label="Assumptions"
        segments={[
          { value: 'quick', label: 'Quick' },
          { value: 'all', label: 'All assumptions' },
        ]}
        value="quick"
        onCommit={onCommit}
      />,
    );
    await userEvent.click(screen.getByRole('radio', { name: 'All assumptions' }));
    expect(onCommit).toHaveBeenCalledWith('all');
  });

  it('run a menu item', async () => {
    const onSelect = vi.fn();
    render(
      <Menu label="Export" trigger="Export" items={[{ id: 'csv', label: 'CSV', onSelect }]} />,
    );
    await userEvent.click(screen.getByRole('menuitem', { name: 'CSV', hidden: true }));
    expect(onSelect).toHaveBeenCalledOnce();
  });
});
