import type { Scenario } from '../../schema/scenario.ts';
import { writeScenario } from '../../schema/writeScenario.ts';
import { saveScenarioText } from '../../ui/saveBlob.ts';

/** Hands the scenario to the browser as a file to keep. */
export function saveScenarioFile(scenario: Scenario): void {
  saveScenarioText(writeScenario(scenario), scenario.name);
}
