import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Workings } from '../../../src/features/workings/Workings.tsx';
import { createFormats } from '../../../src/present/numbers.ts';
import { workingsOf } from '../../../src/present/workings.ts';
import { aView } from '../../support/aView.ts';

const formats = createFormats('en-US', 'USD');

describe('the workings', () => {
  it('list every step of the plan that is chosen, with its formula and its figures', async () => {
    const view = aView();
    render(<Workings view={view} formats={formats} />);
    await userEvent.selectOptions(screen.getByLabelText('Plan'), 'Managed (MSP)');
    const managed = workingsOf(view, formats).find(({ planId }) => planId === 'managed');
    const steps = managed?.sections.flatMap((section) => section.steps) ?? [];
    expect(screen.getAllByRole('listitem')).toHaveLength(steps.length);
    const [first] = steps;
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(first?.formula ?? 'missing');
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(first?.figures ?? 'missing');
  });
});
