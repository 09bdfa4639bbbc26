import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { UncertaintySwitches } from '../../../src/features/simulation/UncertaintySwitches.tsx';

describe('the switches of what is uncertain', () => {
  it.each([
    ['Luck', { hasLuck: false, hasRanges: true }],
    ['Ranges of inputs', { hasLuck: true, hasRanges: false }],
  ])('take out %s and leave the other', async (name, after) => {
    const onChange = vi.fn();
    const before = { hasLuck: true, hasRanges: true };
    render(<UncertaintySwitches uncertainty={before} onChange={onChange} />);
    await userEvent.click(screen.getByRole('switch', { name }));
    expect(onChange).toHaveBeenCalledWith(after);
  });
});
