import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { VerdictHeadline } from '../../../src/features/verdict/VerdictHeadline.tsx';
import type { Verdict } from '../../../src/present/verdict.ts';

const verdict: Verdict = {
  segments: [
    { text: 'Over 3 years ' },
    { text: 'managed', planId: 'managed', colour: 1 },
    { text: ' costs least: ' },
    { text: '$100', isStrong: true },
    { text: ' less.' },
  ],
  details: [{ id: 'bills', segments: [{ text: 'On bills alone it is dearest.' }] }],
  tone: 'clear',
  summary: 'Managed saves $100',
  announcement: 'Over 3 years managed costs least: $100 less.',
};

describe('the verdict', () => {
  it('is the first heading, one sentence with the plan in its colour', () => {
    render(
      <VerdictHeadline
        isCompared
        toCome={null}
        turns={null}
        verdict={verdict}
        odds={null}
        onHow={vi.fn()}
      />,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Over 3 years managed costs least: $100 less.',
    );
    expect(screen.getByText('managed')).toHaveStyle({ color: 'var(--plan-2)' });
    expect(screen.getByText('On bills alone it is dearest.')).toBeVisible();
  });

  it('says what is still to come of it, once', () => {
    render(
      <VerdictHeadline
        isCompared
        toCome="turns"
        turns={null}
        verdict={verdict}
        odds={<span>It is cheapest in 86 of 100 futures.</span>}
        onHow={vi.fn()}
      />,
    );
    expect(screen.getAllByText(/^Being worked out/)).toHaveLength(1);
    expect(screen.getByText(/at which values another plan takes over/)).toBeVisible();
  });

  it('leads to how it is worked out', async () => {
    const onHow = vi.fn();
    render(
      <VerdictHeadline
        isCompared
        toCome={null}
        turns={null}
        verdict={verdict}
        odds={null}
        onHow={onHow}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'How this is worked out' }));
    expect(onHow).toHaveBeenCalledOnce();
  });
});
