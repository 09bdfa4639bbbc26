import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openGently } from '../../src/app/openGently.ts';

function aSimulator() {
  return { rest: vi.fn(), goOn: vi.fn() };
}

describe('while the page opens', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('the simulation rests where cores are few, and goes on by itself', () => {
    const simulator = aSimulator();
    openGently(simulator, 2);
    expect(simulator.rest).toHaveBeenCalledOnce();
    expect(simulator.goOn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5_000);
    expect(simulator.goOn).toHaveBeenCalledOnce();
  });

  it('the simulation begins at once where cores are many', () => {
    const simulator = aSimulator();
    openGently(simulator, 8);
    vi.advanceTimersByTime(5_000);
    expect(simulator.rest).not.toHaveBeenCalled();
  });
});
