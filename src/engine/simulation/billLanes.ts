import type { HourlyTerms, RateRule } from '../input/billing.ts';
import { type Band, bankHoursPerHour, normalisedBands } from '../providers/hourlyRates.ts';
import { createLanes, type Lane, type Lanes, laneList } from './lanes.ts';

const billFigures = [
  'incrementHours',
  'shortNoticeShare',
  'shortNoticeFee',
  /** Mean cost of parts with mark-up. */
  'parts',
] as const;

/** Figures of a case, in this order. */
export const caseFigures = {
  minimumHours: 0,
  /** Money per billed hour. */
  rate: 1,
  /** Trip charge, money. */
  trip: 2,
  /** Hours drawn from a bank per billed hour. */
  draw: 3,
  /** Factor on a tier's rate; 0 where a case has a rate of its own. */
  factor: 4,
} as const;
export const figuresPerCase = 8;

/** Hourly terms of a part. Cases run over the bands remotely, then over the bands on site. */
export interface BillLanes extends Lanes<(typeof billFigures)[number]> {
  readonly bands: number;
  readonly partsCv: number;
  /** [trial][case][figure] */
  readonly cases: Float64Array;
  /** [trial][band]: upper ends of the bands' shares, times 2³²; the last takes what rounding leaves. */
  readonly edges: Float64Array;
  readonly tierFrom: readonly number[];
  readonly tierRates: readonly Lane[];
}

export function createBillLanes(terms: HourlyTerms, width: number): BillLanes {
  const bands = Math.max(1, terms.bands.length);
  const tiers = [...terms.visitTiers].sort((a, b) => a.fromHours - b.fromHours);
  return {
    ...createLanes(billFigures, width),
    bands,
    partsCv: terms.partsCv,
    cases: new Float64Array(width * 2 * bands * figuresPerCase),
    // Until a part has something to look after, all of it is of the first band.
    edges: new Float64Array(width * bands).fill(Number.POSITIVE_INFINITY),
    tierFrom: tiers.map(({ fromHours }) => fromHours),
    tierRates: laneList(tiers.length, width),
  };
}

export function fillBill(lanes: BillLanes, terms: HourlyTerms, lane: number): void {
  lanes.incrementHours[lane] = terms.incrementHours;
  lanes.shortNoticeShare[lane] = terms.shortNoticeShare;
  lanes.shortNoticeFee[lane] = terms.shortNoticeFee;
  lanes.parts[lane] = terms.partsPerIncident * (1 + terms.partsMarkup);
  const bands = normalisedBands(terms.bands);
  let edge = 0;
  for (let band = 0; band < lanes.bands; band += 1) {
    const of = (bands[band] ?? bands[0]) as Band;
    edge += band < bands.length ? of.share : 0;
    const isLast = band === lanes.bands - 1;
    lanes.edges[lane * lanes.bands + band] = isLast ? Number.POSITIVE_INFINITY : edge * 4294967296;
    fillCase(lanes, terms, of, band, lane);
    fillCase(lanes, terms, of, lanes.bands + band, lane);
  }
  if (lanes.tierFrom.length > 0) fillTiers(lanes, terms, lane);
}

function fillCase(
  { cases, bands }: BillLanes,
  terms: HourlyTerms,
  band: Band,
  at: number,
  lane: number,
): void {
  const channel = at < bands ? terms.remote : terms.onSite;
  const begin = (lane * 2 * bands + at) * figuresPerCase;
  cases[begin + caseFigures.minimumHours] = Math.max(band.minimumHours, channel.minimumHours);
  cases[begin + caseFigures.rate] = rateOf(terms.hourlyRate, band.price, channel.price);
  cases[begin + caseFigures.trip] = channel.tripCharge;
  cases[begin + caseFigures.draw] = bankHoursPerHour(terms.hourlyRate, band.price);
  cases[begin + caseFigures.factor] = multiplierOf(band.price) * multiplierOf(channel.price);
}

/** 0 for a rate of its own, which no tier changes. */
function multiplierOf(price: RateRule): number {
  return price.kind === 'multiplier' ? price.multiplier : 0;
}

function rateOf(standardRate: number, band: RateRule, channel: RateRule): number {
  if (band.kind === 'rate') return band.hourlyRate;
  const rate = channel.kind === 'rate' ? channel.hourlyRate : standardRate * channel.multiplier;
  return rate * band.multiplier;
}

function fillTiers(lanes: BillLanes, terms: HourlyTerms, lane: number): void {
  const tiers = [...terms.visitTiers].sort((a, b) => a.fromHours - b.fromHours);
  for (const [n, tier] of tiers.entries()) {
    (lanes.tierRates[n] as Lane)[lane] = tier.hourlyRate;
  }
}
