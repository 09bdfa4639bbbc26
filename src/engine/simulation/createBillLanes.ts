import type { HourlyTerms } from '../input/billing.ts';
import { createCaseLanes } from './billCases.ts';
import type { BillLanes } from './billLanes.ts';
import type { Figures } from './figures.ts';

type Figure =
  | 'incrementHours'
  | 'shortNoticeShare'
  | 'shortNoticeFee'
  | 'partsPerIncident'
  | 'partsMarkup';

/** @param path where a term is held in the input */
export function createBillLanes(
  figures: Figures,
  terms: HourlyTerms,
  path: (term: string) => string,
  width: number,
): BillLanes {
  const at = (name: Figure) => figures.at(path(name), terms[name]);
  const [cost, markup] = [at('partsPerIncident'), at('partsMarkup')];
  const tiers = [...terms.visitTiers.entries()].sort(([, a], [, b]) => a.fromHours - b.fromHours);
  const cases = createCaseLanes(figures, terms, path, width);
  const tierRates = tiers.map(([n, { hourlyRate }]) =>
    figures.at(path(`visitTiers.${n}.hourlyRate`), hourlyRate),
  );
  const others = {
    incrementHours: at('incrementHours'),
    shortNoticeShare: at('shortNoticeShare'),
    shortNoticeFee: at('shortNoticeFee'),
    parts: figures.following(
      [cost, markup],
      (i) => (cost[i] as number) * (1 + (markup[i] as number)),
    ),
  };
  return {
    ...cases,
    ...others,
    partsCv: terms.partsCv,
    tierFrom: tiers.map(([, { fromHours }]) => fromHours),
    tierRates,
    isFixed: cases.isFixed && figures.areFixed([...Object.values(others), ...tierRates]),
  };
}
