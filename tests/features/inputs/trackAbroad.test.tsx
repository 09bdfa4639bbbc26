import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aScenario } from '../../support/aScenario.ts';
import { renderInputs } from '../../support/renderInputs.tsx';

const path = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';
const name = 'Hourly rate, slider';

const slider = () => screen.getByRole<HTMLInputElement>('slider', { name });
/** In thousandths of the track. */
const place = () => Number(slider().value);

async function typed(text: string) {
  const shown = renderInputs(aScenario({ currency: 'IDR' }));
  const box = screen.getByRole('textbox', { name: 'Hourly rate' });
  await shown.user.clear(box);
  await shown.user.type(box, text);
  await shown.user.tab();
  return { ...shown, box, typical: () => (shown.at(path) as { typical: number }).typical };
}

describe('the track of an amount in a currency with small units', () => {
  it.each(['1500000', '1500000 to 2000000'])('has room on both sides of %s', async (text) => {
    await typed(text);
    expect(place()).toBeGreaterThan(100);
    expect(place()).toBeLessThan(900);
  });

  it('is walked in steps of a readable size, in either direction', async () => {
    const { user, typical } = await typed('1500000');
    slider().focus();
    await user.keyboard('{ArrowRight}');
    expect(typical()).toBe(1_510_000);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(typical()).toBe(1_490_000);
  });

  it('stands still while its range moves along with the hand', async () => {
    const { typical } = await typed('1500000');
    const before = typical();
    const at = place();
    fireEvent.change(slider(), { target: { value: '100' } });
    const there = typical();
    expect(there).toBeLessThan(before);
    fireEvent.change(slider(), { target: { value: '990' } });
    fireEvent.change(slider(), { target: { value: '100' } });
    fireEvent.pointerUp(slider());
    expect(typical()).toBe(there);
    expect(Math.abs(place() - 100)).toBeLessThan(3);
    fireEvent.change(slider(), { target: { value: `${at}` } });
    expect(typical()).toBe(before);
  });

  it('stays below an amount of 0, which has no proportion, and leads away from it', async () => {
    const { typical } = await typed('0');
    expect(place()).toBe(0);
    fireEvent.change(slider(), { target: { value: '500' } });
    expect(typical()).toBeGreaterThan(0);
  });

  it('is that of the default again once the figure is reset', async () => {
    const { user } = await typed('1500000');
    await user.click(screen.getByRole('button', { name: 'Reset Hourly rate' }));
    // 150 between 62.5 and 312.5, rounded to 63 and 310.
    expect(place()).toBe(352);
  });
});
