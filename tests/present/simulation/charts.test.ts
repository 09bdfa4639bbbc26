import { describe, expect, test } from 'vitest';
import type { LayerSet } from '../../../src/engine/index.ts';
import { cumulativeChart } from '../../../src/present/charts.ts';
import type { ResultView } from '../../../src/present/resultView.ts';
import { cumulativeFan } from '../../../src/present/simulation/fanChart.ts';
import { monthlySpread } from '../../../src/present/simulation/spreadChart.ts';
import { aFan, aSimulated, aSpread, certain } from '../../support/aSimulated.ts';
import { aView, formats } from '../../support/aView.ts';

const view = aView({ horizonMonths: 2 });
const two: ResultView = {
  ...view,
  plans: view.plans.slice(0, 2).map((plan, index) => ({ ...plan, name: 'AB'[index] ?? '' })),
};
const [a, b] = two.plans.map(({ id }) => id) as [string, string];

/** P5 … P95 around a median, the 10th and 90th this far from it, the quartiles half as far. */
function spread(median: number, far: number): readonly number[] {
  return [-1.5, -1, -0.5, 0, 0.5, 1, 1.5].map((times) => median + times * far);
}

/** A ends at 108,000 (84,000 to 132,000), B at 113,000 (112,000 to 114,000). */
const fanned = aSimulated([
  {
    id: a,
    allIn: aSpread(spread(108_000, 24_000), 109_000, 240),
    fans: {
      cumulativeAllIn: aFan([spread(54_000, 10_000), spread(108_000, 24_000)]),
      monthlySupportSpend: aFan([spread(3_000, 900), spread(3_000, 1_100)]),
    },
  },
  {
    id: b,
    allIn: aSpread(spread(113_000, 1_000), 113_000, 10),
    fans: {
      cumulativeAllIn: aFan([spread(57_000, 500), spread(113_000, 1_000)]),
      monthlySupportSpend: aFan([certain(3_150), certain(3_150)]),
    },
  },
]);

const fan = (layerSet: LayerSet = 'allIn', simulated = fanned) =>
  cumulativeFan(two, layerSet, simulated, formats);

describe('the fan of cumulative spend', () => {
  test('says whom 1 in 10 futures takes furthest', () => {
    const { title, summary } = fan();
    expect(title).toBe('A can pass $132k in 1 of 10 futures, B only $114k');
    expect(summary).toBe(
      `${title}. Median after 2 months and the range of 8 in 10 futures: A $108,000 ($84,000 to $132,000) and B $113,000 ($112,000 to $114,000).`,
    );
  });

  test('draws the median between two ranges and marks the expected end', () => {
    const [line] = fan().series;
    expect(line?.values).toEqual([54_000, 108_000]);
    expect(line?.bands).toEqual([
      { id: 'eightInTen', low: [44_000, 84_000], high: [64_000, 132_000] },
      { id: 'fiveInTen', low: [49_000, 96_000], high: [59_000, 120_000] },
    ]);
    expect(line?.expectedEnd).toBeCloseTo(two.plans[0]?.allIn ?? 0, 6);
  });

  test('says how sure its percentiles are', () => {
    expect(fan().explain).toContain(
      'A, total: 1 in 10 below $84,000 ± $240, median $108,000 ± $240, 1 in 10 above $132,000 ± $240 and mean $109,000 ± $240.',
    );
  });

  test('has a table of every percentile and month, plan by plan', () => {
    const { table } = fan();
    expect(table.groups.map(({ label, rows }) => [label, rows.length])).toEqual([
      ['A', 2],
      ['B', 2],
    ]);
    expect(table.groups[1]?.rows[1]?.cells).toEqual([
      '$111,500',
      '$112,000',
      '$112,500',
      '$113,000',
      '$113,500',
      '$114,000',
      '$114,500',
    ]);
  });

  test('is the expected chart while these futures are not known', () => {
    expect(fan('supportSpend').title).toBe(cumulativeChart(two, 'supportSpend', formats).title);
    expect(cumulativeFan(two, 'allIn', null, formats).series[0]?.bands).toBeUndefined();
  });

  test('collapses onto the expected line where every future is the same', () => {
    const expected = cumulativeChart(two, 'allIn', formats);
    const simulated = aSimulated(
      two.plans.map(({ id, projection }) => ({
        id,
        fans: { cumulativeAllIn: aFan([...projection.cumulativeAllIn].map(certain)) },
      })),
      [],
      { hasLuck: false, hasRanges: false },
    );
    const { title, aid, series } = fan('allIn', simulated);
    expect(series.map(({ values }) => values)).toEqual(expected.series.map(({ values }) => values));
    expect(series[0]?.bands?.every(({ low, high }) => low.join() === high.join())).toBe(true);
    expect(title).toBe(expected.title);
    expect(aid).toContain('the range lies on its line');
  });

  test('of older inputs is marked', () => {
    expect(fan('allIn', { ...fanned, isCurrent: false }).isOutdated).toBe(true);
  });
});

describe('the spread of monthly bills', () => {
  test('names whose bill varies and by how much: on average 2 · 900 and 2 · 1,100', () => {
    const found = monthlySpread(two, fanned, formats);
    expect(found?.title).toBe('A bills vary by $2,000 a month, B bills not at all');
    expect(found?.panels.map(({ label, note }) => [label, note])).toEqual([
      ['A', 'within $2,000'],
      ['B', 'within $0'],
    ]);
  });

  test('shows each plan’s expected bill beside its median', () => {
    const [panel] = monthlySpread(two, fanned, formats)?.panels ?? [];
    expect(panel?.median).toEqual([3_000, 3_000]);
    expect(panel?.expected).toEqual([...(two.plans[0]?.projection.supportSpend ?? [])]);
  });

  test.each([
    ['nothing varies', [0, 0], 'No monthly bill varies: each is known in advance'],
    ['all the same', [50, 50], 'The bill of a month varies by $100 under every plan'],
    ['both vary', [50, 20], 'A bills vary by $100 a month, B bills by $40'],
  ])('title where %s', (_, far, title) => {
    const simulated = aSimulated(
      far.map((each, index) => ({
        id: [a, b][index] ?? '',
        fans: { monthlySupportSpend: aFan([spread(500, each), spread(500, each)]) },
      })),
    );
    expect(monthlySpread(two, simulated, formats)?.title).toBe(title);
  });

  test('says how sure the worst month of the cards is', () => {
    const worstMonth = aSpread([1, 2, 3, 4, 5, 6, 9_480], 4, 120);
    const fans = { monthlySupportSpend: aFan([certain(3_150), certain(3_150)]) };
    const simulated = aSimulated([a, b].map((id) => ({ id, worstMonth, fans })));
    expect(monthlySpread(two, simulated, formats)?.explain).toContain(
      'A: in 1 of 20 futures the worst month’s bill passes $9,480 ± $120.',
    );
  });

  test('is absent while a plan has not been simulated', () => {
    expect(monthlySpread(two, null, formats)).toBeNull();
    expect(monthlySpread(view, fanned, formats)).toBeNull();
  });
});
