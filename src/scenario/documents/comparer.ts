import type { ScenarioProjection, SimulationSummary } from '../../engine/index.ts';
import type { Scenario } from '../../schema/scenario.ts';

/** Computes what scenarios come to, side by side. */
export interface Comparer {
  /** Futures of each scenario. */
  readonly trials: number;
  /** Undefined: the engine refuses the scenario. */
  readonly project: (scenario: Scenario) => ScenarioProjection | undefined;
  /**
   * Simulates one after the other, all with the seed of the first.
   *
   * @returns ends it: nothing more is heard
   */
  readonly simulate: (
    scenarios: readonly Scenario[],
    hear: (index: number, summary: SimulationSummary) => void,
  ) => () => void;
}
