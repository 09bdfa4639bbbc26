import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SimulatedOdds } from '../../../src/features/verdict/SimulatedOdds.tsx';
import { aSimulated } from '../../support/aSimulated.ts';
import { aLetteredView } from '../../support/aView.ts';

const view = aLetteredView([
  [300_000, 100_000],
  [160_000, 114_000],
]);
const plans = [
  { id: 'a', cheapest: [0.137, 0.9] },
  { id: 'b', cheapest: [0.863, 0.1] },
] as const;

describe('in how many futures the verdict holds', () => {
  it('is said with its figure, and marked while it is of older inputs', () => {
    const { rerender } = render(<SimulatedOdds view={view} simulated={aSimulated(plans)} />);
    expect(screen.getByText('86 of 100').closest('[data-outdated]')).toBeNull();
    rerender(<SimulatedOdds view={view} simulated={aSimulated(plans, [], { isCurrent: false })} />);
    expect(screen.getByText('86 of 100').closest('[data-outdated]')).toBeInTheDocument();
  });

  it('is left out until there are futures', () => {
    const { container } = render(<SimulatedOdds view={view} simulated={null} />);
    expect(container).toBeEmptyDOMElement();
  });
});
