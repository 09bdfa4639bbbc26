import type {
  Arrangement,
  Channel,
  HourBand,
  HourlyTerms,
  IncidentClass,
  ServiceTerms,
} from '../../engine/index.ts';
import type { BilledCase } from './billedHours.ts';
import type { Book } from './book.ts';
import { type CaseRow, type CaseSheet, createCaseSheet } from './caseSheet.ts';
import type { Cells } from './inputCells.ts';
import { tiersByValue } from './tiers.ts';

/** What one incident of a class costs and takes in somebody's hands; each figure as formulas write it. */
export interface IncidentCase {
  readonly response: string;
  readonly labour: string;
  readonly labourSquare: string;
  readonly lostHours: string;
  readonly outageHours: string;
  readonly bill: string;
  readonly shortNotice: string;
  readonly trips: string;
  readonly parts: string;
  readonly draw: string;
  readonly drawSquare: string;
}

export type IncidentSheet = CaseSheet<IncidentCase>;

const labels: Readonly<Record<keyof IncidentCase, string>> = {
  response: 'Mean response, business hours',
  labour: 'Mean technician hours',
  labourSquare: 'Second moment of technician hours',
  lostHours: 'Hours lost by each person affected',
  outageHours: 'Outage hours',
  bill: 'Labour billed, at the prices of month 1',
  shortNotice: 'Short-notice fees',
  trips: 'Trip charges',
  parts: 'Parts with mark-up',
  draw: 'Hours drawn from a block or pool',
  drawSquare: 'Second moment of hours drawn',
};

export function createIncidentSheet(): IncidentSheet {
  const rows = Object.entries(labels).map(
    ([id, label]): CaseRow<IncidentCase> => ({
      id,
      label,
      formula: (each) => each[id as keyof IncidentCase],
    }),
  );
  return createCaseSheet(
    'Per incident',
    'One incident under each set of terms',
    'What an incident of each kind takes and costs, in any month. Hours come from the sheets "Lost hours" and "Billed hours".',
    rows,
  );
}

type Class = Cells<IncidentClass>;
type Row = (row: string) => string;

/** An incident at the provider of an arrangement. */
export function providerCase(
  book: Book,
  title: string,
  each: Class,
  terms: Cells<Arrangement>,
): Row {
  const { billing } = terms;
  const handled = handlingOf(book, title, each, terms.service, billing.kind === 'subscription');
  const none = { ...handled, ...noBill };
  if (each.isLabourInDirectLoss) return book.incidents.add(title, none);
  const rates = billing.kind === 'subscription' ? billing.outOfScope : billing.hourly;
  const ways = waysOf(book, rates, each, handled.labour).map((way) => book.billed.add(title, way));
  const sum = (row: string) => ways.map((way) => way(row)).join('+');
  const isBank = billing.kind === 'blockHours';
  const onSite = each.onSiteShare;
  return book.incidents.add(title, {
    ...handled,
    bill: sum('money'),
    shortNotice: `${rates.shortNoticeShare}*${rates.shortNoticeFee}`,
    trips: `${onSite}*${rates.onSite.tripCharge}+(1-${onSite})*${rates.remote.tripCharge}`,
    parts: `${rates.partsPerIncident}*(1+${rates.partsMarkup})`,
    draw: isBank ? sum('draw') : handled.labour,
    drawSquare: isBank ? sum('drawSquare') : handled.labourSquare,
  });
}

/** An incident in the hands of own staff. */
export function staffCase(book: Book, title: string, each: Class, service: Service): Row {
  return book.incidents.add(title, { ...handlingOf(book, title, each, service, true), ...noBill });
}

type Service = Cells<ServiceTerms>;

const noBill = { bill: '0', shortNotice: '0', trips: '0', parts: '0', draw: '0', drawSquare: '0' };

function handlingOf(
  { cells, lost }: Book,
  title: string,
  each: Class,
  service: Service,
  isPromised: boolean,
) {
  const { estate, organisation } = cells;
  const kept = isPromised && estate.isResponsePromiseWeighed ? estate.promiseKept : '1';
  const reactive = each.reactiveResponseHours;
  const promised = service.classTerms[each.id]?.responseHours;
  const clock =
    service.responseClock === 'roundTheClock' ? `*${organisation.openHoursPerYear}/8760` : '';
  const response = promised === undefined ? reactive : between(reactive, promised + clock, kept);
  const labour = `${each.labourHours}*(${between('1', service.labourMultiplier, kept)})`;
  const taken = {
    wait: `(${response})`,
    waitCv: each.responseCv,
    onContactShare: each.onContactShare,
    labour,
    labourCv: each.labourCv,
  };
  const lostHours = lost.add(`${title}: hours lost`, {
    fixed: `${each.lossAfter}*${each.catchUpHours}`,
    perWaitHour: each.lossWaiting,
    perLabourHour: `${each.lossDuring}/${each.technicians}`,
    cap: each.capHours,
    ...taken,
  });
  const outage = lost.add(`${title}: outage`, { ...outageOf(each), ...taken });
  return {
    response,
    labour,
    labourSquare: `(${labour})^2*(1+${each.labourCv}^2)`,
    lostHours: lostHours('hours'),
    outageHours: outage('hours'),
  };
}

/** The outage of an incident that a colleague fixes: nobody is waited for. */
export function selfHelpOutage({ lost }: Book, title: string, each: Class): string {
  return lost.add(`${title}: fixed by a colleague`, {
    ...outageOf(each),
    wait: '0',
    waitCv: '0',
    onContactShare: '0',
    labour: each.labourHours,
    labourCv: each.labourCv,
  })('hours');
}

function outageOf({ technicians, outageCapHours }: Class) {
  return { fixed: '0', perWaitHour: '1', perLabourHour: `1/${technicians}`, cap: outageCapHours };
}

function between(from: string, to: string, kept: string): string {
  return kept === '1' ? to : `${from}+${kept}*(${to}-${from})`;
}

type Terms = Cells<HourlyTerms>;
type Band = Pick<Cells<HourBand>, 'share' | 'price' | 'minimumHours'>;

/** Every way an incident is billed, with a further one for each change of price by length of visit. */
function waysOf(book: Book, terms: Terms, each: Class, labour: string): readonly BilledCase[] {
  const bands = bandsOf(terms);
  const channels = [
    { channel: terms.remote, share: `(1-${each.onSiteShare})` },
    { channel: terms.onSite, share: each.onSiteShare },
  ];
  return channels.flatMap(({ channel, share }) =>
    bands.flatMap((band) => {
      const way = {
        mean: labour,
        cv: each.labourCv,
        increment: terms.incrementHours,
        minimum: `MAX(${band.minimumHours},${channel.minimumHours})`,
        share: `${band.share}*${share}`,
        bankMultiple: bankMultiple(terms.hourlyRate, band),
      };
      const rate = rateOf(terms.hourlyRate, band, channel);
      return [{ ...way, from: '0', rate }, ...visitSteps(book, terms, band, channel, way)];
    }),
  );
}

type Way = Omit<BilledCase, 'from' | 'rate'>;

function visitSteps(
  book: Book,
  terms: Terms,
  band: Band,
  channel: Cells<Channel>,
  way: Way,
): readonly BilledCase[] {
  if (band.price.kind === 'rate' || channel.price.kind === 'rate') return [];
  let before = terms.hourlyRate;
  return tiersByValue(book, terms.visitTiers, ({ fromHours }) => fromHours).map((tier) => {
    const change = rateOf(`(${tier.hourlyRate}-${before})`, band, channel);
    before = tier.hourlyRate;
    return { ...way, bankMultiple: '0', from: tier.fromHours, rate: change };
  });
}

/** Shares that add up to 1; business hours where none has any. */
function bandsOf({ bands }: Terms): readonly Band[] {
  const usual: Band = {
    share: '1',
    price: { kind: 'multiplier', multiplier: '1' },
    minimumHours: '0',
  };
  if (bands.length === 0) return [usual];
  const total = `SUM(${bands.map(({ share }) => share).join(',')})`;
  const orElse = (value: string, otherwise: string) => `IF(${total}>0,${value},${otherwise})`;
  return bands.map(({ share, price, minimumHours }, at) => ({
    share: orElse(`${share}/MAX(${total},1E-300)`, at === 0 ? '1' : '0'),
    price:
      price.kind === 'multiplier'
        ? { kind: 'multiplier', multiplier: orElse(price.multiplier, '1') }
        : price,
    minimumHours: orElse(minimumHours, '0'),
  }));
}

function rateOf(standard: string, band: Band, { price }: Cells<Channel>): string {
  if (band.price.kind === 'rate') return band.price.hourlyRate;
  const rate = price.kind === 'rate' ? price.hourlyRate : `${standard}*${price.multiplier}`;
  return `${rate}*${band.price.multiplier}`;
}

function bankMultiple(standard: string, { price }: Band): string {
  if (price.kind === 'multiplier') return price.multiplier;
  return `IF(${standard}>0,MIN(20,${price.hourlyRate}/MAX(${standard},1E-300)),1)`;
}
