import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createTurnBoard } from '../../../src/features/inputs/turnBoard.ts';
import { aScenario } from '../../support/aScenario.ts';
import { renderInputs } from '../../support/renderInputs.tsx';

const hourlyRate = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';

/** The answer turns at 140, of the hourly rate in dollars: break-fix below, hybrid above. */
function setUp(path = hourlyRate) {
  const scenario = aScenario();
  const turns = createTurnBoard();
  const sides = { cheapestBelow: 'break-fix', cheapestAbove: 'hybrid' };
  const flip = { kind: 'level', value: 140, below: 140, above: 140, ...sides } as const;
  const flips = [{ ...flip, cheaperBelow: 'break-fix', cheaperAbove: 'hybrid', total: 1 }];
  const input = { path, typical: 150, low: null, high: null, from: 0, to: 10_000, flips };
  const post = () => turns.post({ inputs: [input], planIds: ['break-fix', 'hybrid'], scenario });
  const slider = () => screen.getByRole('slider', { name: 'Hourly rate, slider' });
  return { ...renderInputs(scenario, { turns }), post, slider };
}

describe('the track of a slider', () => {
  it('says which plan is cheapest where once that is known', () => {
    const { post, slider } = setUp();
    expect(slider()).not.toHaveAccessibleDescription();
    act(post);
    expect(slider()).toHaveAccessibleDescription(
      'Break-fix is cheapest below $140 / h, Hybrid above $140 / h.',
    );
  });

  it('goes on to say so while this input is moved', () => {
    const { post, slider } = setUp();
    act(post);
    fireEvent.change(slider(), { target: { value: '200' } });
    expect(slider()).toHaveAccessibleDescription(/^Break-fix is cheapest below/);
  });

  it('goes on while the scenario’s name follows the figure that is moved', () => {
    const people = 'organisation.headcount';
    const { post, latest } = setUp(people);
    act(post);
    const slider = screen.getByRole('slider', { name: 'People who use IT, slider' });
    fireEvent.change(slider, { target: { value: '500' } });
    expect(latest.scenario.name).not.toBe(aScenario().name);
    expect(slider).toHaveAccessibleDescription(/^Break-fix is cheapest below/);
  });

  it('says nothing once another input was moved', () => {
    const { post, slider } = setUp();
    act(post);
    const people = screen.getByRole('slider', { name: 'People who use IT, slider' });
    fireEvent.change(people, { target: { value: '900' } });
    expect(slider()).not.toHaveAccessibleDescription();
  });
});
