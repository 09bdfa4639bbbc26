import { notWritten } from '../present/texts/pageTexts.ts';
import type { Scenario } from '../schema/scenario.ts';

/**
 * Saves the scenario as a file; what writes files comes when it is asked for.
 *
 * @param say  hears why no file comes of it
 */
export function saveFile(scenario: Scenario, say: (sentence: string) => void): void {
  import('../features/start/saveScenarioFile.ts')
    .then(({ saveScenarioFile }) => saveScenarioFile(scenario))
    .catch(() => say(notWritten));
}
