import { projectScenario, type ModelInput } from '../../src/engine/index.ts';
import type { Line } from '../../src/exports/workbook/monthSheet.ts';
import type { WrittenWorkbook } from '../../src/exports/workbook/workbook.ts';

/** The greatest error of a workbook's results, and where it lies. */
export interface WorkbookError {
  /** Relative; sums of parts against the size of what they are parts of. */
  readonly error: number;
  readonly where: string;
}

/** Compares every line of results, month by month, with the projection of the same inputs. */
export function workbookError(
  workbook: WrittenWorkbook,
  valueAt: (sheet: string, row: number, column: number) => number,
  model: ModelInput,
): WorkbookError {
  const projected = projectScenario(model);
  if (!projected.ok) throw new Error(projected.error.map(({ sentence }) => sentence).join(' '));
  let worst: WorkbookError = { error: 0, where: '' };
  const compare = (name: string, line: Line, series: ArrayLike<number>) => {
    for (let at = 0; at < series.length; at += 1) {
      const expected = series[at] ?? Number.NaN;
      const found = valueAt(line.sheet, line.row, at + 4);
      const error = Math.abs(found - expected) / Math.max(1e-6, Math.abs(expected));
      if (Number.isNaN(worst.error)) return;
      if (!(error <= worst.error)) {
        worst = {
          error,
          where: `${line.sheet}, ${name}, month ${at + 1}: ${found} for ${expected}`,
        };
      }
    }
  };
  const { timeline } = projected.value;
  compare('headcount', workbook.timeline.users, timeline.headcount);
  compare('discount factor', workbook.timeline.discount, timeline.discountFactor);
  for (const { planId, totals } of workbook.plans) {
    const plan = projected.value.plans.find((each) => each.planId === planId);
    if (plan === undefined) throw new Error(`There is no plan "${planId}".`);
    const { spend, losses, quantities, ...sums } = totals;
    const groups: readonly (readonly [
      Readonly<Record<string, Line>>,
      Readonly<Record<string, unknown>>,
    ])[] = [
      [spend, plan.spend],
      [losses, plan.losses],
      [quantities, plan.quantities],
      [sums, { ...plan }],
    ];
    for (const [lines, series] of groups) {
      for (const [name, line] of Object.entries(lines)) {
        compare(name, line, series[name] as Float64Array);
      }
    }
  }
  return worst;
}
