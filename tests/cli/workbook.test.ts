import { expect, it } from 'vitest';
import { evaluateText } from '../../src/cli/evaluation.ts';
import { workbookBytes } from '../../src/cli/workbook.ts';
import { writeScenario } from '../../src/schema/writeScenario.ts';
import { aScenario } from '../support/aScenario.ts';

it('writes a workbook of what was evaluated: a zip archive that begins as one', async () => {
  const evaluated = evaluateText(writeScenario(aScenario({ horizonMonths: 1 })));
  if (!evaluated.ok) throw new Error(evaluated.error[0]);
  const bytes = await workbookBytes(evaluated.value);
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
  expect(new TextDecoder('latin1').decode(bytes)).toContain('xl/workbook.xml');
});
