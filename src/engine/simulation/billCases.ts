import type { HourlyTerms, RateRule } from '../input/billing.ts';
import { overStandard } from '../providers/hourlyRates.ts';
import { type CaseLanes, caseFigures, figuresPerCase } from './billLanes.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';

/** A multiple of the standard rate, or a rate of its own. */
interface PriceLane {
  readonly kind: RateRule['kind'];
  readonly value: Lane;
}

interface BandLanes {
  readonly share: Lane;
  readonly minimumHours: Lane;
  readonly price: PriceLane;
}

interface ChannelLanes {
  readonly minimumHours: Lane;
  readonly tripCharge: Lane;
  readonly price: PriceLane;
}

/** What the cases of an incident are worked out from. */
interface CaseTerms {
  readonly hourlyRate: Lane;
  readonly bands: readonly BandLanes[];
  readonly remote: ChannelLanes;
  readonly onSite: ChannelLanes;
}

/**
 * The cases of hourly terms, trial by trial.
 *
 * @param path where a term is held in the input
 */
export function createCaseLanes(
  figures: Figures,
  terms: HourlyTerms,
  path: (term: string) => string,
  width: number,
): CaseLanes & { readonly isFixed: boolean } {
  const at = (term: string, typical: number) => figures.at(path(term), typical);
  const of = caseTermsOf(terms, at);
  const bands = Math.max(1, of.bands.length);
  const lanes = {
    bands,
    cases: new Float64Array(width * 2 * bands * figuresPerCase),
    edges: new Int32Array(width * bands),
    isFixed: figures.areFixed(lanesOf(of)),
  };
  figures.whenDrawn(lanesOf(of), (count) => {
    for (let i = 0; i < count; i += 1) fillTrial(lanes, of, i);
  });
  return lanes;
}

type Read = (term: string, typical: number) => Lane;

function caseTermsOf(terms: HourlyTerms, at: Read): CaseTerms {
  const { bands, hourlyRate } = terms;
  const channel = (name: 'remote' | 'onSite'): ChannelLanes => ({
    minimumHours: at(`${name}.minimumHours`, terms[name].minimumHours),
    tripCharge: at(`${name}.tripCharge`, terms[name].tripCharge),
    price: priceOf(terms[name].price, `${name}.price`, at),
  });
  const given = bands.map((band, n) => ({
    share: at(`bands.${n}.share`, band.share),
    minimumHours: at(`bands.${n}.minimumHours`, band.minimumHours),
    price: priceOf(band.price, `bands.${n}.price`, at),
  }));
  return {
    hourlyRate: at('hourlyRate', hourlyRate),
    bands: given,
    remote: channel('remote'),
    onSite: channel('onSite'),
  };
}

function priceOf(rule: RateRule, path: string, at: Read): PriceLane {
  const value =
    rule.kind === 'multiplier'
      ? at(`${path}.multiplier`, rule.multiplier)
      : at(`${path}.hourlyRate`, rule.hourlyRate);
  return { kind: rule.kind, value };
}

function lanesOf({ hourlyRate, bands, remote, onSite }: CaseTerms): readonly Lane[] {
  return [
    hourlyRate,
    ...bands.flatMap(({ share, minimumHours, price }) => [share, minimumHours, price.value]),
    ...[remote, onSite].flatMap(({ minimumHours, tripCharge, price }) => [
      minimumHours,
      tripCharge,
      price.value,
    ]),
  ];
}

/** Bands as `normalisedBands` has them: where their shares add up to nothing, all of it is business hours. */
function fillTrial({ bands, cases, edges }: CaseLanes, of: CaseTerms, i: number): void {
  let total = 0;
  for (const { share } of of.bands) total += share[i] as number;
  const isGiven = total > 0;
  let edge = 0;
  for (let n = 0; n < bands; n += 1) {
    const band = isGiven ? (of.bands[n] as BandLanes) : null;
    edge += band === null ? Number(n === 0) : (band.share[i] as number) / total;
    const upper = n === bands - 1 ? 1 : Math.min(1, edge);
    edges[i * bands + n] = Math.ceil(upper * 2147483648) - 1;
    const at = (i * 2 * bands + n) * figuresPerCase;
    fillCase(cases, at, of.hourlyRate, band, of.remote, i);
    fillCase(cases, at + bands * figuresPerCase, of.hourlyRate, band, of.onSite, i);
  }
}

function fillCase(
  cases: Float64Array,
  at: number,
  hourlyRate: Lane,
  band: BandLanes | null,
  channel: ChannelLanes,
  i: number,
): void {
  const standard = hourlyRate[i] as number;
  const isOwnRate = band?.price.kind === 'rate';
  const bandPrice = band === null ? 1 : (band.price.value[i] as number);
  const isChannelRate = channel.price.kind === 'rate';
  const channelPrice = channel.price.value[i] as number;
  const channelRate = isChannelRate ? channelPrice : standard * channelPrice;
  const minimum = band === null ? 0 : (band.minimumHours[i] as number);
  cases[at + caseFigures.minimumHours] = Math.max(minimum, channel.minimumHours[i] as number);
  cases[at + caseFigures.rate] = isOwnRate ? bandPrice : channelRate * bandPrice;
  cases[at + caseFigures.trip] = channel.tripCharge[i] as number;
  cases[at + caseFigures.draw] = isOwnRate ? overStandard(standard, bandPrice) : bandPrice;
  cases[at + caseFigures.factor] = isOwnRate || isChannelRate ? 0 : bandPrice * channelPrice;
}
