import type { ScenarioProjection, SimulationSummary } from '../../engine/index.ts';
import { createWorkbook } from '../../exports/workbook/workbook.ts';
import { writeWorkbook } from '../../exports/workbook/writeWorkbook.ts';
import { sourceOf } from '../../scenario/sourceOf.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { toModelInput } from '../../schema/toModelInput.ts';
import { fileNameOf, saveBlob } from './saveBlob.ts';

export interface WorkbookContents {
  readonly scenario: Scenario;
  readonly projection: ScenarioProjection;
  readonly simulation: SimulationSummary | null;
  readonly locale: string;
}

/** Saves the scenario as a workbook whose formulas compute. */
export async function saveWorkbook(contents: WorkbookContents): Promise<void> {
  const { scenario } = contents;
  const workbook = createWorkbook({
    ...contents,
    model: toModelInput(scenario),
    sourceOf: (path) => sourceOf(scenario, path),
  });
  saveBlob(await writeWorkbook(workbook), fileNameOf([scenario.name], 'xlsx'));
}
