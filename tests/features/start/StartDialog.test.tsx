import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { StartDialog } from '../../../src/features/start/StartDialog.tsx';
import { createFormats } from '../../../src/present/numbers.ts';
import { createPreset } from '../../../src/scenario/presets.ts';
import { presetProfiles } from '../../../src/scenario/presetProfiles.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';

function setUp(formats = createFormats('en-US', 'USD')) {
  const onStart = vi.fn<(scenario: Scenario) => void>();
  const onFile = vi.fn();
  render(
    <StartDialog
      presets={presetProfiles}
      formats={formats}
      scenarioOf={(preset) => createPreset(preset, { startMonth: '2027-01' })}
      onStart={onStart}
      onFile={onFile}
      onClose={() => {}}
    />,
  );
  return { onStart, onFile };
}

describe('the questions before the start', () => {
  it('need no answer', async () => {
    const { onStart } = setUp();
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(onStart.mock.calls[0]?.[0].organisation.headcount.typical).toBe(22);
  });

  it('fill in an example', async () => {
    const { onStart } = setUp();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Most like' }), 'law');
    await userEvent.type(screen.getByRole('textbox', { name: /How many people/ }), '12');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'When must IT be working?' }),
      'Around the clock',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    const scenario = onStart.mock.calls[0]?.[0];
    expect(scenario?.preset).toBe('law');
    expect(scenario?.organisation.headcount.typical).toBe(12);
    expect(scenario?.needs.supportHours).toBe('roundTheClock');
  });

  it('keep the currency in which prices are asked', async () => {
    const { onStart } = setUp(createFormats('en-US', 'EUR'));
    expect(screen.getByText('€ / h')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(onStart.mock.calls[0]?.[0].currency).toBe('EUR');
  });

  it('take prices of a currency with small units', async () => {
    const { onStart } = setUp(createFormats('id-ID', 'IDR'));
    await userEvent.type(screen.getByRole('textbox', { name: /hour/i }), '1.500.000');
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(onStart.mock.calls[0]?.[0].plans[0]).toHaveProperty(
      'composition.arrangement.billing.hourly.hourlyRate.typical',
      1_500_000,
    );
  });

  it('take as many people as the page does, and say so while they are typed', async () => {
    const { onStart } = setUp(createFormats('de-DE', 'EUR'));
    const people = screen.getByRole('textbox', { name: /How many people/ });
    await userEvent.type(people, '25.000');
    expect(people).toBeInvalid();
    expect(people).toHaveAccessibleDescription(/from 1 to 20\.000/);
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(onStart).not.toHaveBeenCalled();
    expect(people).toHaveFocus();
    await userEvent.clear(people);
    await userEvent.type(people, '20.000');
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(onStart.mock.calls[0]?.[0].organisation.headcount.typical).toBe(20_000);
  });

  it('name the figure that the example cannot hold, as the page calls it', async () => {
    const { onStart } = setUp(createFormats('de-DE', 'EUR'));
    await userEvent.type(screen.getByRole('textbox', { name: /How many people/ }), '1');
    await userEvent.type(screen.getByRole('textbox', { name: /need help/ }), '50000');
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Not accepted: Everyday ticket › How often › Incidents per person must be between 0 and 100 (it is 50.000).',
    );
    expect(onStart).not.toHaveBeenCalled();
  });

  it('are not passed over where an answer is refused', async () => {
    const { onStart } = setUp();
    const rate = screen.getByRole('textbox', { name: /hour/i });
    await userEvent.type(rate, '€90');
    expect(rate).toHaveAccessibleDescription(/This scenario is in US dollars/);
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(onStart).not.toHaveBeenCalled();
    expect(rate).toHaveFocus();
    await userEvent.clear(rate);
    await userEvent.type(rate, '$90');
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(onStart.mock.calls[0]?.[0].plans[0]).toHaveProperty(
      'composition.arrangement.billing.hourly.hourlyRate.typical',
      90,
    );
  });

  it('give way to a file', async () => {
    const { onFile } = setUp();
    await userEvent.click(screen.getByRole('button', { name: 'Open a file instead' }));
    expect(onFile).toHaveBeenCalled();
  });
});
