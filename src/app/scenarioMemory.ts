import type { Scenario } from '../schema/scenario.ts';

/** What has been worked out of scenarios, which never change; it goes with them. */
export interface ScenarioMemory<Value> {
  /** @param key tells questions of one scenario apart */
  readonly of: (scenario: Scenario, key: string, workOut: () => Value) => Value;
}

export function createScenarioMemory<Value extends object>(): ScenarioMemory<Value> {
  const known = new WeakMap<Scenario, Map<string, Value>>();
  return {
    of: (scenario, key, workOut) => {
      const answers = known.get(scenario) ?? new Map<string, Value>();
      known.set(scenario, answers);
      const found = answers.get(key) ?? workOut();
      answers.set(key, found);
      return found;
    },
  };
}
