import type { Scenario } from '../../schema/scenario.ts';
import { writeScenario } from '../../schema/writeScenario.ts';

/** Hands the scenario to the browser as a file to keep. */
export function saveScenarioFile(scenario: Scenario): void {
  const blob = new Blob([writeScenario(scenario)], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = scenarioFileName(scenario.name);
  link.click();
  // The download starts after this turn; the address has to live until then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** "Agency, 22 people" becomes "agency-22-people.fix-or-fee.json". */
export function scenarioFileName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['scenario'];
  return `${words.join('-').slice(0, 60)}.fix-or-fee.json`;
}
