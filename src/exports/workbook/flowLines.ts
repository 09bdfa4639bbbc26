import { preventionShare } from './prevention.ts';
import { countLine, type PartDraft } from './draft.ts';
import { providerCase, selfHelpOutage, staffCase } from './incidentCases.ts';
import type { Line, Month } from './monthSheet.ts';
import { addOverflow } from './overflowLines.ts';

/** The incidents of one class under a part, by who deals with them. */
export interface ClassFlow {
  readonly at: number;
  readonly all: Line;
  readonly selfHelp: Line | null;
  readonly staff: Line | null;
  readonly provider: Line;
  readonly ofProvider: (row: string) => string;
  readonly ofStaff: ((row: string) => string) | null;
  readonly selfHelpOutage: string;
  readonly outOfScopeShare: string;
}

/** Where the incidents of each month go: colleagues first, own staff within skill and hours, the provider with the rest. */
export function addFlows(draft: PartDraft, condition: Line, ramp: Line): readonly ClassFlow[] {
  const { book, part, sheet, months } = draft;
  const { cells, timeline } = book;
  const upkeep = part.staff?.service ?? part.arrangement.service;
  sheet.heading(`${part.title}: incidents`);
  const met = (formula: (at: Month) => string) => (at: Month) =>
    at.t < months.start || at.t > months.until ? null : formula(at);
  const arising = cells.incidentClasses.map((each, at) => {
    const terms = upkeep.classTerms[each.id];
    const share = sideShare(draft, at, met);
    const prevention = preventionShare(upkeep, each.id, cells.estate);
    const all = countLine(
      draft,
      'incidents',
      `Incidents: ${each.name}`,
      met((month) => {
        const prevented = `(1-${cells.estate.promiseKept}*${prevention}*${month.of(ramp)})`;
        const within = share === null ? '' : `*${month.of(share)}`;
        return `${month.of((timeline.classes[at] as (typeof timeline.classes)[number]).baseline)}${within}*${month.of(condition)}*${prevented}`;
      }),
    );
    const helpShare = terms?.selfHelpShare;
    const selfHelp =
      helpShare === undefined
        ? null
        : sheet.line(
            `Fixed by colleagues: ${each.name}`,
            met((month) => `${month.of(all)}*${helpShare}`),
            { isSummed: true },
          );
    const skill = terms?.withinSkillShare ?? '1';
    return { at, each, all, selfHelp, skill };
  });
  const staffed = part.staff === null ? null : addOverflow(draft, arising, met);
  return arising.map(({ at, each, all, selfHelp }) => {
    const left = (month: Month) =>
      selfHelp === null ? month.of(all) : `(${month.of(all)}-${month.of(selfHelp)})`;
    const staff = staffed?.[at] ?? null;
    const provider = sheet.line(
      `For the provider: ${each.name}`,
      met((month) => (staff === null ? left(month) : `${left(month)}-${month.of(staff)}`)),
      { isSummed: true },
    );
    const title = `${each.name}, ${sheet.name}${part.side === 'whole' ? '' : `, ${part.title}`}`;
    return {
      at,
      all,
      selfHelp,
      staff,
      provider,
      ofProvider: providerCase(book, title, each, part.arrangement),
      ofStaff: part.staff && staffCase(book, `${title}, own staff`, each, part.staff.service),
      selfHelpOutage: selfHelp === null ? '0' : selfHelpOutage(book, title, each),
      outOfScopeShare: part.arrangement.service.classTerms[each.id]?.outOfScopeShare ?? '0',
    };
  });
}

type Met = (formula: (at: Month) => string) => (at: Month) => string | null;

/** q of the part's side: the share of a class's incidents that arises there; null where it is all. */
function sideShare({ book, part, sheet }: PartDraft, at: number, met: Met): Line | null {
  if (part.side === 'whole') return null;
  const { cells, timeline } = book;
  const each = cells.incidentClasses[at] as (typeof cells.incidentClasses)[number];
  const { counted } = timeline.classes[at] as (typeof timeline.classes)[number];
  const { rates } = each;
  const { critical } = part;
  const onCritical = sheet.line(
    `Share of what is counted that is critical: ${each.name}`,
    met((month) => {
      const within = [
        `${rates.perUserPerMonth}*${month.of(timeline.users)}*${critical.users}`,
        `${rates.perDevicePerMonth}*${month.of(timeline.devices)}*${critical.devices}`,
        `${rates.perServerPerMonth}*${month.of(timeline.servers)}*${critical.servers}`,
        `${rates.perSitePerMonth}*${month.of(timeline.sites)}*${critical.sites}`,
        `${rates.perOrganisationPerMonth}*${critical.organisation}`,
      ].join('+');
      const all = month.of(counted);
      return `IF(${all}>0,(${within})/MAX(${all},1E-300),${critical.organisation})`;
    }),
    { format: 'percent' },
  );
  return sheet.line(
    `Share of incidents: ${each.name}`,
    met((month) => {
      const c = month.of(onCritical);
      const q = `${each.criticalWeight}*${c}/(${each.criticalWeight}*${c}+1-${c})`;
      return part.side === 'rest' ? `1-${q}` : q;
    }),
    { format: 'percent' },
  );
}
