import type { BlockHoursBilling, HourlyTerms, SubscriptionBilling } from '../../engine/index.ts';
import { addBankUse } from './bankLines.ts';
import { countLine, moneyLine, type PartDraft } from './draft.ts';
import type { ClassFlow } from './flowLines.ts';
import type { Cells } from './inputCells.ts';
import type { Line, Month } from './monthSheet.ts';
import { tiersByValue } from './tiers.ts';
import { addExcess, addWanted, type HourStream, type InMonth } from './wantedLines.ts';

/** What the incidents of a part are billed. */
export function addBills(
  draft: PartDraft,
  flows: readonly ClassFlow[],
  isBankStated: boolean,
): void {
  const { sheet, part } = draft;
  const { billing } = part.arrangement;
  sheet.heading(`${part.title}: what incidents are billed`);
  const rates = billing.kind === 'subscription' ? billing.outOfScope : billing.hourly;
  const increase = addIncrease(draft, rates);
  switch (billing.kind) {
    case 'hourly':
      for (const flow of flows) addHourly(draft, flow, increase, ['bill', 'shortNotice']);
      break;
    case 'blockHours':
      for (const flow of flows) addHourly(draft, flow, increase, ['shortNotice']);
      addBank(draft, billing, flows, increase, isBankStated);
      break;
    case 'subscription':
      for (const flow of flows) addOutOfScope(draft, flow, increase);
      addPool(draft, billing, flows, increase);
      break;
  }
  addVendorHours(draft, flows);
}

function met({ months }: PartDraft): InMonth {
  return (formula) => (at) => (at.t < months.start || at.t > months.until ? null : formula(at));
}

function nameOf({ book }: PartDraft, { at }: ClassFlow): string {
  return book.cells.incidentClasses[at]?.name ?? '';
}

function addIncrease({ book, sheet }: PartDraft, rates: Cells<HourlyTerms>): Line {
  const { year } = book.timeline;
  return sheet.line(
    'Hourly prices since month 1',
    (at) => `(1+${rates.annualIncrease})^${at.of(year)}`,
    {
      format: 'exact',
    },
  );
}

function addHourly(
  draft: PartDraft,
  flow: ClassFlow,
  increase: Line,
  labour: readonly string[],
): void {
  const name = nameOf(draft, flow);
  const { general } = draft.book.timeline;
  const per = (rows: readonly string[], price: Line) =>
    met(draft)(
      (at) => `${at.of(flow.provider)}*(${rows.map(flow.ofProvider).join('+')})*${at.of(price)}`,
    );
  moneyLine(draft, 'labour', `Labour: ${name}`, per(labour, increase));
  moneyLine(draft, 'trips', `Trips: ${name}`, per(['trips'], increase));
  moneyLine(draft, 'parts', `Parts: ${name}`, per(['parts'], general));
}

function addOutOfScope(draft: PartDraft, flow: ClassFlow, increase: Line): void {
  const { general } = draft.book.timeline;
  moneyLine(
    draft,
    'outOfScope',
    `Out of scope: ${nameOf(draft, flow)}`,
    met(draft)((at) => {
      const hourly = ['bill', 'shortNotice', 'trips'].map(flow.ofProvider).join('+');
      const bill = `((${hourly})*${at.of(increase)}+${flow.ofProvider('parts')}*${at.of(general)})`;
      return `${at.of(flow.provider)}*${flow.outOfScopeShare}*${bill}`;
    }),
  );
}

function streamOf(draft: PartDraft, flow: ClassFlow): HourStream {
  return {
    incidents: (at) => at.of(flow.provider),
    dispersion: draft.book.cells.incidentClasses[flow.at]?.dispersion ?? '0',
    meanHours: flow.ofProvider('draw'),
    secondMoment: flow.ofProvider('drawSquare'),
  };
}

function addPool(
  draft: PartDraft,
  { includedHours, outOfScopeMode }: Cells<SubscriptionBilling>,
  flows: readonly ClassFlow[],
  increase: Line,
): void {
  if (includedHours.kind === 'unlimited') return;
  const streams = flows.map((flow): HourStream => {
    const stream = streamOf(draft, flow);
    const inScope = `(1-${flow.outOfScopeShare})`;
    if (outOfScopeMode === 'probability') {
      return { ...stream, incidents: (at) => `(${stream.incidents(at)}*${inScope})` };
    }
    return {
      ...stream,
      meanHours: `(${stream.meanHours}*${inScope})`,
      secondMoment: `(${stream.secondMoment}*${inScope}^2)`,
    };
  });
  const wanted = addWanted(draft.sheet, 'Hours of the pool', streams, met(draft));
  const limit = () => includedHours.hoursPerMonth;
  const beyond = addExcess(draft.sheet, 'Hours of the pool', wanted, limit, met(draft));
  moneyLine(
    draft,
    'overage',
    'Hours beyond the pool',
    met(draft)((at) => `${at.of(beyond)}*${includedHours.overageRate}*${at.of(increase)}`),
  );
}

/** The bank's purchases; where its hours expire they are stated, and only what they rest on is written. */
function addBank(
  draft: PartDraft,
  billing: Cells<BlockHoursBilling>,
  flows: readonly ClassFlow[],
  increase: Line,
  isStated: boolean,
): void {
  const { sheet, part, months } = draft;
  const streams = flows.map((flow) => streamOf(draft, flow));
  const wanted = addWanted(sheet, 'Hours drawn', streams, met(draft));
  if (isStated) {
    stateBank(draft, billing, [wanted.mean, wanted.variance, wanted.logNone, increase]);
    return;
  }
  const use = addBankUse(draft, billing, wanted);
  const factor = part.active === null ? '' : `${part.active}*`;
  const price = `(${blockRate(draft, billing)}*${billing.blockHours})`;
  const paid = (formula: (at: Month) => string) => (at: Month) =>
    at.t < months.start || at.t > months.paidUntil ? null : factor + formula(at);
  moneyLine(
    draft,
    'blocks',
    'Blocks',
    paid((at) => `${at.of(use.blocks)}*${price}*${at.of(increase)}`),
  );
  moneyLine(
    draft,
    'overage',
    'Hours beyond the prepaid hours',
    paid((at) => `${at.of(use.overage)}*${billing.hourly.hourlyRate}*${at.of(increase)}`),
  );
}

/** What the purchases of a bank with expiry rest on besides the hours drawn. */
function stateBank(
  { book }: PartDraft,
  { blockHours, rolloverCapHours, hourly, blockTiers }: Cells<BlockHoursBilling>,
  lines: readonly Line[],
): void {
  for (const line of lines) book.state(line);
  const prices = blockTiers.flatMap((tier) => [tier.fromHours, tier.hourlyRate]);
  const terms = [blockHours, hourly.hourlyRate, ...prices];
  for (const name of rolloverCapHours === null ? terms : [...terms, rolloverCapHours])
    book.fix(name);
}

function blockRate(
  { book }: PartDraft,
  { blockHours, blockTiers, hourly }: Cells<BlockHoursBilling>,
) {
  return tiersByValue(book, blockTiers, ({ fromHours }) => fromHours).reduce(
    (lower, tier) => `IF(${blockHours}>=${tier.fromHours},${tier.hourlyRate},${lower})`,
    hourly.hourlyRate,
  );
}

function addVendorHours(draft: PartDraft, flows: readonly ClassFlow[]): void {
  const { part, book } = draft;
  const provider = part.arrangement.costs.vendorHoursPerIncident;
  const staff = part.staff?.costs.vendorHoursPerIncident ?? '0';
  moneyLine(
    draft,
    'vendorManagement',
    'Own time on the provider, each incident',
    met(draft)((at) => {
      const hours = flows.map((flow) => {
        const own = flow.staff === null ? '' : `+${at.of(flow.staff)}*${staff}`;
        return `${at.of(flow.provider)}*${provider}${own}`;
      });
      return `(${hours.join('+') || '0'})*${at.of(book.timeline.hourlyCost)}`;
    }),
  );
  for (const flow of flows) addTechnicianHours(draft, flow);
}

function addTechnicianHours(draft: PartDraft, flow: ClassFlow): void {
  countLine(
    draft,
    'technicianHours',
    `Technician hours: ${nameOf(draft, flow)}`,
    met(draft)((at) => {
      const own =
        flow.staff && flow.ofStaff ? `+${at.of(flow.staff)}*${flow.ofStaff('labour')}` : '';
      return `${at.of(flow.provider)}*${flow.ofProvider('labour')}${own}`;
    }),
  );
}
