import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderInputs } from '../../support/renderInputs.tsx';

const rateAt = (panel: HTMLElement, name: string) => within(panel).getByRole('radio', { name });

async function openRange() {
  const setting = renderInputs();
  await setting.user.click(screen.getByRole('button', { name: /^typical .*: Hourly rate$/ }));
  const panel = screen.getByRole('group', { name: 'Range of Hourly rate' });
  const rate = () => setting.at('plans.0.composition.arrangement.billing.hourly.hourlyRate');
  const frame = screen.getByRole('textbox', { name: 'Hourly rate' }).closest('[class*=field]');
  return { ...setting, panel, rate, frame };
}

describe('where a figure comes from', () => {
  it('begins as a default, which there is nothing to reset of', async () => {
    const { panel, frame } = await openRange();
    expect(rateAt(panel, 'Default')).toBeChecked();
    expect(frame).toHaveTextContent('default');
    expect(screen.queryByRole('button', { name: 'Reset Hourly rate' })).toBeNull();
  });

  it('can be the client, with the figure and its range as they stand', async () => {
    const { user, panel, rate, frame } = await openRange();
    await user.click(rateAt(panel, 'From the client'));
    expect(rate()).toEqual({ typical: 150, low: 125, high: 250, origin: 'client' });
    expect(frame).toHaveTextContent('from the client');
  });

  it('goes back to the default figure with its origin', async () => {
    const { user, panel, rate } = await openRange();
    const box = screen.getByRole('textbox', { name: 'Hourly rate' });
    await user.clear(box);
    await user.type(box, '180');
    expect(rateAt(panel, 'Changed')).toBeChecked();
    await user.click(rateAt(panel, 'From the client'));
    expect(rate()).toMatchObject({ typical: 180, origin: 'client' });
    await user.click(screen.getByRole('button', { name: 'Reset Hourly rate' }));
    expect(rate()).toEqual({ typical: 150, low: 125, high: 250, origin: 'default' });
    expect(rateAt(panel, 'Default')).toBeChecked();
  });
});
