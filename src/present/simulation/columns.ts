import type { SummaryColumns } from '../../engine/index.ts';
import type { LayerSet } from '../charts.ts';

/** What the page shows of the futures; no other percentile is computed. */
export function columnsFor(layerSet: LayerSet): SummaryColumns {
  return {
    totals: ['supportSpend', 'allIn', 'worstMonth'],
    fans: [
      layerSet === 'bills' ? 'cumulativeSupportSpend' : 'cumulativeAllIn',
      'monthlySupportSpend',
    ],
  };
}
