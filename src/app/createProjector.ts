import type * as Engine from '../engine/index.ts';
import type { ScenarioProjection } from '../engine/index.ts';
import { engineRefusal } from '../present/engineRefusal.ts';
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

export interface Projector {
  readonly project: Project;
  /** Works out a scenario ahead, with a pause after every plan; what is refused, `project` says. */
  readonly prepare: (scenario: Scenario, pause: () => Promise<void>) => Promise<void>;
}

type Parts = Pick<typeof Engine, 'projectionSteps' | 'projectScenario' | 'createKnownHours'>;

/**
 * A projector over the engine that computes each scenario once and remembers the last that came out well. A
 * drag changes one figure: what takes longest to work out is found in what was worked out for the tick before.
 *
 * @param locale in which the figures of a refusal are written
 */
export function createProjector(parts: Parts, locale: string): Projector {
  const { projectionSteps, projectScenario, createKnownHours } = parts;
  const known = new WeakMap<Scenario, Projected>();
  const hours = createKnownHours();
  let lastGood: Projected | undefined;
  const kept = (scenario: Scenario, projection: ScenarioProjection): Projected => {
    const projected = { scenario, projection };
    known.set(scenario, projected);
    return projected;
  };
  return {
    project: (scenario) => {
      const found = known.get(scenario);
      if (found) {
        lastGood = found;
        return found;
      }
      const input = toModelInput(scenario);
      const outcome = projectScenario(input, hours);
      if (outcome.ok) {
        lastGood = kept(scenario, outcome.value);
        return lastGood;
      }
      const problem = engineRefusal({ problems: outcome.error, input }, locale);
      if (!lastGood) throw new Error(problem);
      return { ...lastGood, problem };
    },
    prepare: async (scenario, pause) => {
      const steps = projectionSteps(toModelInput(scenario), hours);
      for (;;) {
        const { done, value } = steps.next();
        if (done && value.ok) kept(scenario, value.value);
        if (done) return;
        await pause();
      }
    },
  };
}
