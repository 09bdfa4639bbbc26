import { projectScenario } from '../../src/engine/index.ts';
import { createWorkbook, type WrittenWorkbook } from '../../src/exports/workbook/workbook.ts';
import { sourceOf } from '../../src/scenario/sourceOf.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';

/** The workbook of a scenario with all of its plans, and none simulated. */
export function aWorkbook(shown: Scenario): WrittenWorkbook {
  const scenario = {
    ...shown,
    plans: shown.plans.map((plan) => ({ ...plan, isHidden: false })),
  };
  const model = toModelInput(scenario);
  const projected = projectScenario(model);
  if (!projected.ok) throw new Error(projected.error.map(({ sentence }) => sentence).join(' '));
  return createWorkbook({
    scenario,
    model,
    projection: projected.value,
    sourceOf: (path) => sourceOf(scenario, path),
    simulation: null,
    locale: 'en-US',
  });
}
