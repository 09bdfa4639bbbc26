import type { ModelInput, ScenarioProjection, SimulationSummary } from '../../engine/index.ts';
import type { ReferenceId } from '../../reference/figures.ts';
import type { Scenario } from '../../schema/scenario.ts';

/** What a workbook is made of; who calls it has worked it out. */
export interface WorkbookInput {
  readonly scenario: Scenario;
  /** The scenario at its typical values. */
  readonly model: ModelInput;
  readonly projection: ScenarioProjection;
  /** The reference figure behind the default at a path. */
  readonly sourceOf: (path: string) => ReferenceId | undefined;
  /** Null: none has been run. */
  readonly simulation: SimulationSummary | null;
  /** BCP 47; decides how month names and sources read, never a formula. */
  readonly locale: string;
}
