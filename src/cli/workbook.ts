import { calculated } from '../exports/workbook/calculated.ts';
import { createWorkbook } from '../exports/workbook/workbook.ts';
import { writeWorkbook } from '../exports/workbook/writeWorkbook.ts';
import { sourceOf } from '../scenario/sourceOf.ts';
import { toModelInput } from '../schema/toModelInput.ts';
import type { Evaluation } from './evaluation.ts';

/** The bytes of the workbook of what was evaluated. */
export async function workbookBytes({
  scenario,
  projection,
  summary,
}: Omit<Evaluation, 'printed'>): Promise<Uint8Array> {
  const workbook = createWorkbook({
    scenario,
    model: toModelInput(scenario),
    projection,
    sourceOf: (path) => sourceOf(scenario, path),
    simulation: summary,
    locale: 'en-US',
  });
  const file = await writeWorkbook(calculated(workbook));
  return new Uint8Array(await file.arrayBuffer());
}
