import type { IncidentClass, Insurance } from '../../engine/index.ts';
import type { ClassTimeline } from './timelineSheet.ts';
import { countLine, moneyLine, type PartDraft } from './draft.ts';
import type { ClassFlow } from './flowLines.ts';
import { limitedExpectedValue } from './formulas.ts';
import type { Cells } from './inputCells.ts';
import type { Line, Month } from './monthSheet.ts';

/** What the incidents of a part cost beside the bills, class by class. */
export function addLosses(draft: PartDraft, flows: readonly ClassFlow[]): void {
  const { sheet, part, book } = draft;
  sheet.heading(`${part.title}: what incidents cost beyond the bills`);
  for (const flow of flows) {
    const each = book.cells.incidentClasses[flow.at];
    const timeline = book.timeline.classes[flow.at];
    if (each !== undefined && timeline !== undefined) addClass(draft, flow, each, timeline);
  }
}

type Class = Cells<IncidentClass>;

function addClass(draft: PartDraft, flow: ClassFlow, each: Class, timeline: ClassTimeline): void {
  const { months, book } = draft;
  const met = (formula: (at: Month) => string) => (at: Month) =>
    at.t < months.start || at.t > months.until ? null : formula(at);
  const { hourlyCost } = book.timeline;
  const split = (at: Month, row: string) => {
    const own = flow.staff && flow.ofStaff ? `+${at.of(flow.staff)}*${flow.ofStaff(row)}` : '';
    return `${at.of(flow.provider)}*${flow.ofProvider(row)}${own}`;
  };
  const lost = countLine(
    draft,
    'personHours',
    `Person-hours lost: ${each.name}`,
    met((at) => `${at.of(timeline.people)}*(${split(at, 'lostHours')})`),
  );
  moneyLine(
    draft,
    'lostProductivity',
    `Lost productivity: ${each.name}`,
    met((at) => `${at.of(lost)}*${at.of(hourlyCost)}*(1-${each.overlap})`),
  );
  if (flow.selfHelp !== null) addSelfHelp(draft, flow.selfHelp, each, timeline, met);
  const outage = countLine(
    draft,
    'outageHours',
    `Outage hours: ${each.name}`,
    met((at) => {
      const helped = flow.selfHelp && `+${at.of(flow.selfHelp)}*${flow.selfHelpOutage}`;
      return `${split(at, 'outageHours')}${helped ?? ''}`;
    }),
  );
  moneyLine(
    draft,
    'lostContribution',
    `Lost contribution: ${each.name}`,
    met((at) => `${at.of(outage)}*${at.of(timeline.contribution)}`),
  );
  addDirectLoss(draft, flow, each, timeline.loss, met);
}

type Met = (formula: (at: Month) => string) => (at: Month) => string | null;

function addSelfHelp(
  draft: PartDraft,
  selfHelp: Line,
  each: Class,
  timeline: ClassTimeline,
  met: Met,
): void {
  const upkeep = draft.part.staff?.service ?? draft.part.arrangement.service;
  const hours = countLine(
    draft,
    'selfHelpHours',
    `Hours of colleagues: ${each.name}`,
    met((at) => {
      const standing = `${at.of(timeline.people)}*${each.lossDuring}`;
      return `${at.of(selfHelp)}*(${standing}+${upkeep.colleagueMultiple})*${each.labourHours}`;
    }),
  );
  const { lines } = draft;
  lines.set('personHours', [...(lines.get('personHours') ?? []), hours]);
  moneyLine(
    draft,
    'selfHelp',
    `Colleagues fixing it themselves: ${each.name}`,
    met((at) => `${at.of(hours)}*${at.of(draft.book.timeline.hourlyCost)}`),
  );
}

function addDirectLoss(draft: PartDraft, flow: ClassFlow, each: Class, loss: Line, met: Met): void {
  const { part } = draft;
  const insurance = part.staff?.insurance ?? part.arrangement.insurance;
  moneyLine(
    draft,
    'directLosses',
    `Direct losses: ${each.name}`,
    met((at) => `${at.of(flow.all)}*(${retained(at.of(loss), each.directLossCv, insurance)})`),
  );
}

/** E[min(L, R) + (L − R − limit)⁺] = LEV(R) + m − LEV(R + limit). */
function retained(mean: string, cv: string, insurance: Cells<Insurance>): string {
  if (!insurance.isInForce) return mean;
  const sigma = `SQRT(LN(1+${cv}^2))`;
  const own = limitedExpectedValue(mean, sigma, insurance.retention);
  if (insurance.limit === null) return own;
  const upTo = limitedExpectedValue(mean, sigma, `(${insurance.retention}+${insurance.limit})`);
  return `${own}+${mean}-${upTo}`;
}
