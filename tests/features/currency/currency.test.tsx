import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CurrencyDialog } from '../../../src/features/currency/CurrencyDialog.tsx';
import { UnconfirmedNotice } from '../../../src/features/currency/UnconfirmedNotice.tsx';
import type { Action } from '../../../src/scenario/action.ts';
import { aScenario } from '../../support/aScenario.ts';
import { renderInputs } from '../../support/renderInputs.tsx';

describe('the choice of a currency', () => {
  function setUp() {
    const onChoose = vi.fn<(currency: string) => void>();
    render(<CurrencyDialog currency="USD" locale="en-US" onChoose={onChoose} onClose={() => {}} />);
    return { onChoose, box: screen.getByRole('combobox', { name: /^Currency/ }) };
  }

  it('takes any code, in small letters too, and says which currency it is', async () => {
    const { onChoose, box } = setUp();
    await userEvent.clear(box);
    await userEvent.type(box, 'chf');
    expect(screen.getByText('Swiss Franc', { selector: 'p' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Use CHF' }));
    expect(onChoose).toHaveBeenCalledWith('CHF');
  });

  it('does not take what is no currency', async () => {
    const { box } = setUp();
    await userEvent.clear(box);
    await userEvent.type(box, 'QQQ');
    expect(box).toBeInvalid();
    expect(screen.getByRole('button', { name: 'Use QQQ' })).toBeDisabled();
  });
});

describe('amounts that nobody has converted', () => {
  it('are counted near the verdict, shown one after another, and confirmed at once', async () => {
    const onAction = vi.fn<(action: Action) => void>();
    const onInput = vi.fn<(path: string) => void>();
    const scenario = aScenario({ currency: 'EUR' });
    render(<UnconfirmedNotice scenario={scenario} onAction={onAction} onInput={onInput} />);
    expect(
      screen.getByText(/^The answer rests on \d+ amounts.*not converted to EUR/),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Go to the next' }));
    expect(onInput).toHaveBeenCalledWith('organisation.labourCost');
    await userEvent.click(screen.getByRole('button', { name: 'Confirm all' }));
    expect(onAction).toHaveBeenCalledWith({ kind: 'confirm', paths: expect.any(Array) });
  });

  it('are marked at their fields until they are confirmed or entered', async () => {
    const { user, at } = renderInputs(aScenario({ currency: 'EUR' }));
    const marked = () => screen.queryAllByText('US figure, not converted').length;
    const before = marked();
    await user.click(screen.getByRole('button', { name: 'Confirm Hourly rate' }));
    expect(at('plans.0.composition.arrangement.billing.hourly.hourlyRate')).toEqual({
      typical: 150,
      low: 125,
      high: 250,
      origin: 'edited',
    });
    expect(marked()).toBe(before - 1);
    const cost = screen.getByRole('textbox', { name: 'Loaded labour cost' });
    await user.clear(cost);
    await user.type(cost, '31');
    expect(marked()).toBe(before - 2);
  });

  it('leave nothing in the range of one that is entered, which is not called typical', async () => {
    const { user } = renderInputs(aScenario({ currency: 'GBP' }));
    const rate = screen.getByRole('textbox', { name: 'Hourly rate' });
    await user.clear(rate);
    await user.type(rate, '75');
    await user.tab();
    expect(screen.getByText('futures vary it £62.50–125')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'range £62.50–125: Hourly rate' }));
    expect(
      screen.getByText(/^Typical is the US reference range in proportion, £62.50–125;/),
    ).toBeVisible();
    const firm = () => screen.getByRole('checkbox', { name: 'Firm price: Hourly rate' });
    await user.click(firm());
    await user.clear(rate);
    await user.type(rate, '60');
    await user.tab();
    await user.click(firm());
    expect(screen.getByText('futures vary it £50–100')).toBeVisible();
  });
});
