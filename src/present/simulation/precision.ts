import type { LayerSet } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import { listOf } from '../phrases.ts';
import type { ResultView } from '../resultView.ts';
import { percentileOf } from './percentiles.ts';
import { planIn, type Simulated } from './simulated.ts';

const shown = [
  { percent: 10, name: '1 in 10 below' },
  { percent: 50, name: 'median' },
  { percent: 90, name: '1 in 10 above' },
] as const;

/** The percentiles of each plan's total with their standard errors, a sentence per plan. */
export function precisionOf(
  { plans }: ResultView,
  simulated: Simulated,
  layers: LayerSet,
  { money }: Formats,
): readonly string[] {
  return plans.flatMap(({ id, name }) => {
    const spread = planIn(simulated, id)?.totals[layers];
    if (spread === undefined) return [];
    const items = shown.map(({ percent, name: what }) => {
      const { value, standardError } = percentileOf(simulated.summary, spread, percent);
      return `${what} ${money(value)} ± ${money(standardError)}`;
    });
    const mean = `mean ${money(spread.mean)} ± ${money(spread.meanStandardError)}`;
    return [`${name}, total: ${listOf([...items, mean])}.`];
  });
}

/** The worst month of each plan's bills, which the cards show, with its standard error. */
export function worstMonthPrecision(
  { plans }: ResultView,
  simulated: Simulated,
  { money }: Formats,
): readonly string[] {
  return plans.flatMap(({ id, name }) => {
    const spread = planIn(simulated, id)?.totals.worstMonth;
    if (spread === undefined) return [];
    const { value, standardError } = percentileOf(simulated.summary, spread, 95);
    return [
      `${name}: in 1 of 20 futures the worst month’s bill passes ${money(value)} ± ${money(standardError)}.`,
    ];
  });
}

/** How the futures come about, and how sure the figures are. */
export function simulationExplained(
  { hasLuck, hasRanges, summary }: Simulated,
  { count }: Formats,
): string {
  const causes = [
    ...(hasLuck ? ['incidents strike by chance'] : []),
    ...(hasRanges ? ['every input with a range is drawn from it'] : []),
  ];
  if (causes.length === 0) {
    return 'Luck and ranges are switched off, so every future is the expected one.';
  }
  return `${count(summary.trials)} futures have been simulated, in which ${listOf(causes)}; all plans meet the same futures. “±” is one standard error: how far a figure would typically move with another seed.`;
}
