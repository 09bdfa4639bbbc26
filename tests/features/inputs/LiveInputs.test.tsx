import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChooseInputs } from '../../../src/features/inputs/ChooseInputs.tsx';
import { Inputs } from '../../../src/features/inputs/Inputs.tsx';
import { LiveInputs } from '../../../src/features/inputs/LiveInputs.tsx';
import { createFormats } from '../../../src/present/numbers.ts';
import { aScenario } from '../../support/aScenario.ts';

const headcount = 'organisation.headcount';
const scenario = aScenario({
  'organisation.headcount.note': 'They told us in confidence.',
});
const formats = createFormats('en-US', 'USD');

function show(paths: readonly string[]) {
  const dispatch = vi.fn(() => ({ ok: true }) as const);
  const shared = { scenario, formats, dispatch };
  const { container } = render(
    <>
      <section aria-label="page">
        <Inputs {...shared} />
      </section>
      <section aria-label="stage">
        <LiveInputs {...shared} paths={paths} />
      </section>
    </>,
  );
  return { dispatch, container };
}

describe('the inputs within reach', () => {
  it('change the document as the page’s own do, beside which they have ids of their own', () => {
    const { dispatch, container } = show([headcount, 'isPresentValue', 'gone.from.here']);
    const [, slider] = screen.getAllByRole('slider', { name: /People who use IT/ });
    fireEvent.change(slider as HTMLElement, { target: { value: '30' } });
    expect(dispatch).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'setTypical', path: headcount }),
      expect.anything(),
    );
    const ids = Array.from(container.querySelectorAll('[id]'), ({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('show neither notes nor sources', () => {
    show([headcount]);
    const stage = screen.getByRole('region', { name: 'stage' });
    expect(stage).not.toHaveTextContent('in confidence');
    expect(stage.querySelector('[aria-label^="Where this comes from"]')).toBeNull();
  });
});

describe('choosing the inputs within reach', () => {
  const pick = (chosen: readonly string[]) => {
    const onChoose = vi.fn();
    render(<ChooseInputs scenario={scenario} chosen={chosen} onChoose={onChoose} />);
    return onChoose;
  };

  it('finds one by its name and adds it', async () => {
    const onChoose = pick([headcount]);
    await userEvent.type(screen.getByLabelText('Find an input'), 'hourly rate');
    await userEvent.click((await screen.findAllByRole('checkbox', { name: /^Hourly rate/ }))[0]!);
    expect(onChoose).toHaveBeenCalledWith([
      headcount,
      'plans.0.composition.arrangement.billing.hourly.hourlyRate',
    ]);
  });

  it('takes three at most, any of which can be given up', async () => {
    const onChoose = pick([headcount, 'isPresentValue', 'organisation.headcountGrowthPerYear']);
    expect(screen.getByRole('status')).toHaveTextContent('3 of 3 chosen');
    expect(screen.getByRole('checkbox', { name: /^Loaded labour cost/ })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: /^People who use IT/ }));
    expect(onChoose).toHaveBeenCalledWith(expect.not.arrayContaining([headcount]));
  });
});
