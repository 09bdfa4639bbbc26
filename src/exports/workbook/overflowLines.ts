import type { IncidentClass } from '../../engine/index.ts';
import type { PartDraft } from './draft.ts';
import { staffCase } from './incidentCases.ts';
import type { Cells } from './inputCells.ts';
import type { Line, Month } from './monthSheet.ts';
import { addExcess, addWanted, type InMonth } from './wantedLines.ts';

interface Arising {
  readonly each: Cells<IncidentClass>;
  readonly all: Line;
  readonly selfHelp: Line | null;
  readonly skill: string;
}

/** Incidents that own staff deal with, by class: what is within skill, less the share beyond their hours. */
export function addOverflow(
  { book, part, sheet }: PartDraft,
  arising: readonly Arising[],
  met: InMonth,
): readonly Line[] {
  const { staff } = part;
  if (staff === null) return [];
  const eligible = arising.map(({ each, all, selfHelp, skill }) =>
    sheet.line(
      `Within own staff’s skill: ${each.name}`,
      met((at) => `(${at.of(all)}${selfHelp === null ? '' : `-${at.of(selfHelp)}`})*${skill}`),
      { isSummed: true },
    ),
  );
  const streams = arising.map(({ each }, at) => {
    const handled = staffCase(book, `${each.name}, ${sheet.name}, own staff`, each, staff.service);
    return {
      incidents: (month: Month) => month.of(eligible[at] as Line),
      dispersion: each.dispersion,
      meanHours: handled('labour'),
      secondMoment: handled('labourSquare'),
    };
  });
  const wanted = addWanted(sheet, 'Hours asked of own staff', streams, met);
  const capacity = sheet.line(
    'Hours own staff have',
    met(() => `${staff.fte}*${staff.productiveHoursPerFtePerYear}/12*(1-${staff.vacancyShare})`),
    { unit: 'h', isSummed: true },
  );
  const limit = (at: Month) => at.of(capacity);
  const beyond = addExcess(sheet, 'Hours asked of own staff', wanted, limit, met);
  const share = sheet.line(
    'Share beyond own staff’s hours',
    met(
      (at) =>
        `IF(${at.of(wanted.mean)}>0,MIN(1,${at.of(beyond)}/MAX(${at.of(wanted.mean)},1E-300)),0)`,
    ),
    { format: 'percent' },
  );
  return arising.map(({ each }, at) =>
    sheet.line(
      `Dealt with by own staff: ${each.name}`,
      met((month) => `${month.of(eligible[at] as Line)}*(1-${month.of(share)})`),
      { isSummed: true },
    ),
  );
}
