import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { projectScenario, type ModelInput } from '../../../src/engine/index.ts';
import { inputCells } from '../../../src/exports/workbook/inputCells.ts';
import { writeWorkbook } from '../../../src/exports/workbook/writeWorkbook.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { toModelInput } from '../../../src/schema/toModelInput.ts';
import { anyScenario } from '../../support/anyScenario.ts';
import { aWorkbook } from '../../support/aWorkbook.ts';
import { withInput } from '../../support/changedInputs.ts';
import { namedNumbers } from '../../support/workbookFile.ts';

/** The model with every input taken from the file of its workbook, and how many there were. */
async function throughFile(scenario: Scenario) {
  const model = toModelInput(scenario);
  const workbook = aWorkbook(scenario);
  const blob = await writeWorkbook(workbook);
  const numbers = namedNumbers(Buffer.from(await blob.arrayBuffer()), workbook);
  const { byName } = inputCells(model);
  let read: ModelInput = model;
  for (const { name } of workbook.names) {
    const path = byName.get(name)?.path ?? '';
    const value = numbers.get(name) ?? Number.NaN;
    read = withInput(read, path, path.includes('.layers.') ? value === 1 : value);
  }
  return { model, read, inputs: workbook.names.length };
}

it('a scenario gives the same figures to the bit from the inputs in its workbook’s file', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      const shown = scenario.plans.map((plan) => ({ ...plan, isHidden: false }));
      const { model, read, inputs } = await throughFile({
        ...scenario,
        horizonMonths: 2,
        plans: shown,
      });
      expect(inputs).toBeGreaterThan(10);
      expect(read).toEqual(model);
      expect(projectScenario(read)).toEqual(projectScenario(model));
    }),
    { numRuns: 3, seed: 20_261_123 },
  );
});
