import type * as Engine from '../engine/index.ts';
import type { ScenarioProjection } from '../engine/index.ts';
import type { Scenario } from '../schema/scenario.ts';
import { toModelInput } from '../schema/toModelInput.ts';

/**
 * A scenario with what it is expected to cost. Where the engine refuses a scenario, the last one that it took
 * stands in its place, with the sentence that says why.
 */
export interface Projected {
  readonly scenario: Scenario;
  readonly projection: ScenarioProjection;
  readonly problem?: string;
}

export type Project = (scenario: Scenario) => Projected;

type Parts = Pick<typeof Engine, 'projectScenario' | 'createKnownHours'>;

/**
 * A projector over the engine that computes each scenario once and remembers the last that came out well. A
 * drag changes one figure: what takes longest to work out is found in what was worked out for the tick before.
 */
export function createProjector({ projectScenario, createKnownHours }: Parts): Project {
  const known = new WeakMap<Scenario, Projected>();
  const hours = createKnownHours();
  let lastGood: Projected | undefined;
  return (scenario) => {
    const found = known.get(scenario);
    if (found) return found;
    const outcome = projectScenario(toModelInput(scenario), hours);
    if (outcome.ok) {
      lastGood = { scenario, projection: outcome.value };
      known.set(scenario, lastGood);
      return lastGood;
    }
    const problem = outcome.error.map(({ sentence }) => sentence).join(' ');
    if (!lastGood) throw new Error(problem);
    return { ...lastGood, problem };
  };
}
