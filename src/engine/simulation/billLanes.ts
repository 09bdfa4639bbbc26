import type { HourlyTerms, RateRule } from '../input/billing.ts';
import { type Band, normalisedBands } from '../providers/hourly.ts';
import { createLanes, type Lane, type Lanes, laneList } from './lanes.ts';

const billFigures = [
  'incrementHours',
  'remoteTrip',
  'onSiteTrip',
  'shortNoticeShare',
  'shortNoticeFee',
  /** Mean cost of parts with mark-up. */
  'parts',
] as const;

/**
 * Hourly terms of a part. Cases run over the bands remotely, then over the bands on site; the price
 * of an hour is `rates` in total, or `factors` times the tier's rate where the length of the visit
 * sets it.
 */
export interface BillLanes extends Lanes<(typeof billFigures)[number]> {
  readonly bands: number;
  readonly partsCv: number;
  /** Upper ends of the bands' shares. */
  readonly bandEdges: readonly Lane[];
  readonly minimums: readonly Lane[];
  readonly rates: readonly Lane[];
  /** 0 where a case has a rate of its own. */
  readonly factors: readonly Lane[];
  /** Hours drawn from a bank per billed hour, by case. */
  readonly draws: readonly Lane[];
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
    bandEdges: laneList(bands, width),
    minimums: laneList(2 * bands, width),
    rates: laneList(2 * bands, width),
    factors: laneList(2 * bands, width),
    draws: laneList(2 * bands, width),
    tierFrom: tiers.map(({ fromHours }) => fromHours),
    tierRates: laneList(tiers.length, width),
  };
}

export function fillBill(lanes: BillLanes, terms: HourlyTerms, lane: number): void {
  lanes.incrementHours[lane] = terms.incrementHours;
  lanes.remoteTrip[lane] = terms.remote.tripCharge;
  lanes.onSiteTrip[lane] = terms.onSite.tripCharge;
  lanes.shortNoticeShare[lane] = terms.shortNoticeShare;
  lanes.shortNoticeFee[lane] = terms.shortNoticeFee;
  lanes.parts[lane] = terms.partsPerIncident * (1 + terms.partsMarkup);
  const bands = normalisedBands(terms.bands);
  let edge = 0;
  for (let band = 0; band < lanes.bands; band += 1) {
    const of = (bands[band] ?? bands[0]) as Band;
    edge += band < bands.length ? of.share : 0;
    (lanes.bandEdges[band] as Lane)[lane] = edge;
    fillCase(lanes, terms, of, band, lane);
    fillCase(lanes, terms, of, lanes.bands + band, lane);
  }
  if (lanes.tierFrom.length > 0) fillTiers(lanes, terms, lane);
}

function fillCase(
  lanes: BillLanes,
  terms: HourlyTerms,
  band: Band,
  at: number,
  lane: number,
): void {
  const channel = at < lanes.bands ? terms.remote : terms.onSite;
  const factor = multiplierOf(band.price) * multiplierOf(channel.price);
  (lanes.minimums[at] as Lane)[lane] = Math.max(band.minimumHours, channel.minimumHours);
  (lanes.factors[at] as Lane)[lane] = factor;
  (lanes.rates[at] as Lane)[lane] = rateOf(terms.hourlyRate, band.price, channel.price);
  (lanes.draws[at] as Lane)[lane] = drawOf(terms.hourlyRate, band.price);
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

function drawOf(standardRate: number, band: RateRule): number {
  if (band.kind === 'multiplier') return band.multiplier;
  return standardRate > 0 ? band.hourlyRate / standardRate : 1;
}

function fillTiers(lanes: BillLanes, terms: HourlyTerms, lane: number): void {
  const tiers = [...terms.visitTiers].sort((a, b) => a.fromHours - b.fromHours);
  for (const [n, tier] of tiers.entries()) {
    (lanes.tierRates[n] as Lane)[lane] = tier.hourlyRate;
  }
}
