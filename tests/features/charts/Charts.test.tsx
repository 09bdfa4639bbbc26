import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Charts } from '../../../src/features/charts/Charts.tsx';
import { cumulativeChart, downtimeChart, type LayerSet } from '../../../src/present/charts.ts';
import { createFormats } from '../../../src/present/numbers.ts';
import type { ResultView } from '../../../src/present/resultView.ts';
import { aResult } from '../../support/aResult.ts';

const formats = createFormats('en-US', 'USD');

function ChartsWithSwitch({ view }: { readonly view: ResultView }) {
  const [layerSet, setLayerSet] = useState<LayerSet>('allIn');
  const evidence = { view, simulated: null };
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

function rendered() {
  const view = aResult({ horizonMonths: 12 });
  render(<ChartsWithSwitch view={view} />);
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
    const { title } = cumulativeChart(view, 'bills', formats);
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
});
