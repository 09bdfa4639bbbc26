import { projectScenario } from '../../src/engine/index.ts';
import { type ResultView, resultView } from '../../src/present/resultView.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import { aScenario, type Differences } from './aScenario.ts';

/** What the page shows of a scenario. */
export function aResult(differences: Differences = {}): ResultView {
  const scenario = aScenario(differences);
  const projected = projectScenario(toModelInput(scenario));
  if (!projected.ok) throw new Error(JSON.stringify(projected.error));
  return resultView(scenario, projected.value);
}
