import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LayerSwitches } from '../../../src/features/layers/LayerSwitches.tsx';
import { aScenario } from '../../support/aScenario.ts';

const { finance, isPresentValue } = aScenario();

describe('the switches of the layers', () => {
  it('turn a layer off', async () => {
    const onAction = vi.fn();
    render(
      <LayerSwitches layers={finance.layers} isPresentValue={isPresentValue} onAction={onAction} />,
    );
    const layer = screen.getByRole('switch', { name: 'Lost productivity' });
    expect(layer).toBeChecked();
    await userEvent.click(layer);
    expect(onAction).toHaveBeenCalledWith({
      kind: 'setValue',
      path: 'finance.layers.lostProductivity',
      value: false,
    });
  });

  it('turn present value on', async () => {
    const onAction = vi.fn();
    render(
      <LayerSwitches layers={finance.layers} isPresentValue={isPresentValue} onAction={onAction} />,
    );
    await userEvent.click(screen.getByRole('switch', { name: 'In present value' }));
    expect(onAction).toHaveBeenCalledWith({
      kind: 'setValue',
      path: 'isPresentValue',
      value: true,
    });
  });
});
