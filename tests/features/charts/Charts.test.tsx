import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { LayerSet } from '../../../src/engine/index.ts';
import { Charts } from '../../../src/features/charts/Charts.tsx';
import { cumulativeChart, downtimeChart } from '../../../src/present/charts.ts';
import { createFormats } from '../../../src/present/numbers.ts';
import type { ResultView } from '../../../src/present/resultView.ts';
import type { Simulated } from '../../../src/present/simulation/simulated.ts';
import { monthlySpread } from '../../../src/present/simulation/spreadChart.ts';
import { aFan, aSimulated, certain } from '../../support/aSimulated.ts';
import { aView } from '../../support/aView.ts';

const formats = createFormats('en-US', 'USD');

interface ChartsWithSwitchProps {
  readonly view: ResultView;
  readonly simulated: Simulated | null;
}

function ChartsWithSwitch({ view, simulated }: ChartsWithSwitchProps) {
  const [layerSet, setLayerSet] = useState<LayerSet>('allIn');
  const evidence = { view, simulated };
  return (
    <Charts
      shown={evidence}
      later={evidence}
      layerSet={layerSet}
      onLayerSet={setLayerSet}
      formats={formats}
    />
  );
}

function rendered(simulatedOf: (view: ResultView) => Simulated | null = () => null) {
  const view = aView({ horizonMonths: 12 });
  render(<ChartsWithSwitch view={view} simulated={simulatedOf(view)} />);
  return view;
}

describe('the charts', () => {
  it('state their finding and say the picture in words', () => {
    const view = rendered();
    const downtime = downtimeChart(view, formats);
    const figure = within(screen.getByRole('figure', { name: downtime.title }));
    expect(figure.getByRole('img')).toHaveAccessibleName(downtime.summary);
  });

  it('switch between all costs and the bills', async () => {
    const view = rendered();
    await userEvent.click(screen.getByRole('radio', { name: 'Bills' }));
    const { title } = cumulativeChart(view, 'supportSpend', formats);
    expect(screen.getByRole('figure', { name: title })).toBeVisible();
  });

  it('are tables and explanations too', async () => {
    const view = rendered();
    const { title, table, explain } = downtimeChart(view, formats);
    const figure = within(screen.getByRole('figure', { name: title }));
    await userEvent.click(figure.getByRole('radio', { name: 'Table' }));
    expect(figure.getByRole('table', { name: table.caption })).toBeVisible();
    await userEvent.click(figure.getByRole('radio', { name: 'Explain' }));
    expect(figure.getByText(explain[0] ?? 'missing')).toBeVisible();
  });

  it('show the spread of monthly bills once futures are known, greyed while they are of older inputs', () => {
    const simulatedOf = ({ plans, months }: ResultView) =>
      aSimulated(
        plans.map(({ id }) => ({
          id,
          fans: { monthlySupportSpend: aFan(Array.from({ length: months }, () => certain(100))) },
        })),
        [],
        { isCurrent: false },
      );
    const view = rendered(simulatedOf);
    const spread = monthlySpread(view, simulatedOf(view), formats);
    const figure = screen.getByRole('figure', { name: spread?.title ?? 'missing' });
    expect(figure).toHaveAttribute('aria-busy', 'true');
    expect(within(figure).getByRole('img')).toHaveAccessibleName(spread?.summary);
  });
});
