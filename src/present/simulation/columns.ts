import type { LayerSet, SummaryColumns } from '../../engine/index.ts';

/** What the page shows of the futures; no other percentile is computed. */
export function columnsFor(layerSet: LayerSet): SummaryColumns {
  return {
    totals: ['supportSpend', 'allIn', 'worstMonth'],
    fans: [
      layerSet === 'supportSpend' ? 'cumulativeSupportSpend' : 'cumulativeAllIn',
      'monthlySupportSpend',
    ],
  };
}
