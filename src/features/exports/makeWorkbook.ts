import type { ScenarioProjection, SimulationSummary } from '../../engine/index.ts';
import { calculated } from '../../exports/workbook/calculated.ts';
import { createWorkbook } from '../../exports/workbook/workbook.ts';
import { writeWorkbook } from '../../exports/workbook/writeWorkbook.ts';
import { sourceOf } from '../../scenario/sourceOf.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { toModelInput } from '../../schema/toModelInput.ts';

/** What a workbook shows; nothing in it but data, so that it can be sent to another thread. */
export interface WorkbookContents {
  readonly scenario: Scenario;
  readonly projection: ScenarioProjection;
  readonly simulation: SimulationSummary | null;
  readonly locale: string;
}

/** The bytes of the scenario as a workbook whose formulas compute: seconds of work. */
export async function makeWorkbook(contents: WorkbookContents): Promise<Blob> {
  const { scenario } = contents;
  const workbook = createWorkbook({
    ...contents,
    model: toModelInput(scenario),
    sourceOf: (path) => sourceOf(scenario, path),
  });
  return writeWorkbook(calculated(workbook));
}
