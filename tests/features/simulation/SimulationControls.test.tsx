import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { SimulationSummary } from '../../../src/engine/index.ts';
import { SimulationControls } from '../../../src/features/simulation/SimulationControls.tsx';
import { SimulationNotes } from '../../../src/features/simulation/SimulationNotes.tsx';
import type { RunState } from '../../../src/runner/runState.ts';
import { aJob } from '../../runner/aJob.ts';
import { formats } from '../../support/aView.ts';

const job = aJob({ seed: 7 });

function aSummary(trials: number): SimulationSummary {
  return { trials, fanTrials: trials, percentages: [], plans: [], pairs: [] };
}

const done = (trials: number, isRestarted = false): RunState => ({
  kind: 'done',
  job,
  summary: aSummary(trials),
  isRestarted,
});

const running = (trials: number, isRestarted = false): RunState => ({
  kind: 'running',
  job,
  summary: aSummary(10_000),
  trials,
  of: 100_000,
  isRestarted,
});

function show(state: RunState, isFar = false) {
  const asked = { onReroll: vi.fn(), onFar: vi.fn(), onCancel: vi.fn(), onBadYear: vi.fn() };
  render(<SimulationControls state={state} isCurrent formats={formats} isFar={isFar} {...asked} />);
  return asked;
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('the simulation controls', () => {
  it('show seed and number of futures', () => {
    show(done(10_000));
    expect(screen.getByText('10,000 simulated futures, seed 7')).toBeVisible();
  });

  it('ask for another seed, for more futures and for a bad year', async () => {
    const asked = show(done(10_000));
    await userEvent.click(button('Re-roll: another seed'));
    await userEvent.click(button('Simulate 100,000 futures'));
    await userEvent.click(button('Open a bad year'));
    expect(asked.onReroll).toHaveBeenCalledOnce();
    expect(asked.onFar).toHaveBeenCalledOnce();
    expect(asked.onBadYear).toHaveBeenCalledOnce();
  });

  it('show how far the 100,000 are, and end them', async () => {
    const asked = show(running(25_000), true);
    expect(screen.getByText('25,000 of 100,000 futures, seed 7')).toBeVisible();
    const bar = screen.getByRole('progressbar', { name: 'Simulating 100,000 futures' });
    expect(bar).toHaveValue(25_000);
    await userEvent.click(button('Cancel the simulation of 100,000 futures'));
    expect(asked.onCancel).toHaveBeenCalledOnce();
  });

  it('know nothing of the progress before the first stage', () => {
    show({ kind: 'waiting', job, lastGood: { job, summary: aSummary(10_000) } }, true);
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
    expect(screen.getByText('10,000 simulated futures, seed 7')).toBeVisible();
  });

  it('offer the 100,000 again where they were ended, and not once they are there', () => {
    show(done(25_000), true);
    expect(button('Simulate 100,000 futures')).toBeVisible();
    show(done(100_000), true);
    expect(screen.getAllByRole('button', { name: 'Simulate 100,000 futures' })).toHaveLength(1);
  });

  it('open no bad year without current futures', () => {
    const { onBadYear: _, ...asked } = {
      onReroll: vi.fn(),
      onFar: vi.fn(),
      onCancel: vi.fn(),
      onBadYear: vi.fn(),
    };
    const waiting: RunState = { kind: 'waiting', job, lastGood: null };
    render(
      <SimulationControls
        state={waiting}
        isCurrent={false}
        formats={formats}
        isFar={false}
        onBadYear={undefined}
        {...asked}
      />,
    );
    expect(button('Open a bad year')).toBeDisabled();
    expect(screen.getByText('Simulating …')).toBeVisible();
  });
});

describe('the notes on a simulation', () => {
  const note = (state: RunState, rerolled: string | null = null) => {
    const onAgain = vi.fn();
    render(<SimulationNotes state={state} rerolled={rerolled} locale="de-DE" onAgain={onAgain} />);
    return onAgain;
  };

  it('announce what a re-roll showed', () => {
    note(done(10_000), 'The noise is smaller than the difference.');
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('The noise is smaller');
  });

  it('say that a worker was replaced, while the run goes on and once it is done', () => {
    note(running(10_000, true));
    expect(screen.getByText(/was started again; it goes on/)).toBeVisible();
    note(done(100_000, true));
    expect(screen.getByText(/was started again; the figures are complete/)).toBeVisible();
  });

  it('say why there is nothing current, and offer to try again', async () => {
    const onAgain = note({
      kind: 'failed',
      job,
      reason: { kind: 'crashed', sentence: 'The background thread stopped answering.' },
      isRestarted: false,
      lastGood: null,
    });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The simulation keeps stopping. The expected figures still hold. The background thread stopped answering.',
    );
    await userEvent.click(button('Try again'));
    expect(onAgain).toHaveBeenCalledOnce();
  });

  it('name what is wrong with inputs, which no second try would change', () => {
    note({
      kind: 'failed',
      job,
      reason: {
        kind: 'refused',
        input: job.input,
        problems: [
          {
            kind: 'aboveMaximum',
            of: 'figure',
            limit: 20_000,
            value: 20_000.5,
            path: 'organisation.headcount',
            sentence: 'Of the engine.',
          },
        ],
      },
      isRestarted: false,
      lastGood: null,
    });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Organisation › People who use IT must be 20.000 or less (it is 20.000,5).',
    );
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
