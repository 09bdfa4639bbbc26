import type { Scenario } from '../schema/scenario.ts';

/** Saves the scenario as a file; what writes files comes when it is asked for. */
export function saveFile(scenario: Scenario): void {
  void import('../features/start/saveScenarioFile.ts').then(({ saveScenarioFile }) =>
    saveScenarioFile(scenario),
  );
}
