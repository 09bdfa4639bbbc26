import { describe, expect, it, vi } from 'vitest';
import { createScenarioMemory } from '../../src/app/scenarioMemory.ts';
import { aScenario } from '../support/aScenario.ts';

describe('the memory of scenarios', () => {
  it('works a question out once for a scenario, and anew for another one', () => {
    const memory = createScenarioMemory<readonly number[]>();
    const workOut = vi.fn(() => [workOut.mock.calls.length]);
    const [one, other] = [aScenario(), aScenario()];
    const first = memory.of(one, 'a b', workOut);
    expect(memory.of(one, 'a b', workOut)).toBe(first);
    expect(memory.of(one, 'b a', workOut)).not.toBe(first);
    expect(memory.of(other, 'a b', workOut)).not.toBe(first);
    expect(workOut).toHaveBeenCalledTimes(3);
  });
});
