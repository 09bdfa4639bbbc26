import { describe, expect, test } from 'vitest';
import type { PlanProjection } from '../../src/engine/index.ts';
import { cumulativeChart, downtimeChart } from '../../src/present/charts.ts';
import type { PlanView, ResultView } from '../../src/present/resultView.ts';
import { aView, aViewOf, formats } from '../support/aView.ts';

/** Plans A, B … that spend these amounts over the months. */
function spending(...monthly: readonly (readonly number[])[]): ResultView {
  const months = monthly[0]?.length ?? 0;
  const view = aViewOf(
    monthly.map(() => [0]),
    { horizonMonths: Math.max(1, months) },
  );
  const plans = view.plans.map((plan, index): PlanView => {
    let sum = 0;
    const cumulative = Float64Array.from(monthly[index] ?? [], (amount) => (sum += amount));
    const projection: PlanProjection = {
      ...plan.projection,
      cumulativeSupportSpend: cumulative,
      cumulativeAllIn: cumulative,
    };
    return { ...plan, supportSpend: sum, allIn: sum, projection };
  });
  return { ...view, plans };
}

describe('what the cumulative chart finds', () => {
  test.each([
    ['no plan', [], 'No plan is shown'],
    ['one plan', [[100, 100]], 'Support bills: A comes to $200 after 2 months'],
    [
      'nothing',
      [
        [0, 0],
        [0, 0],
      ],
      'Support bills: every plan stays at $0',
    ],
    [
      'no crossing',
      [
        [100, 100],
        [200, 200],
      ],
      'Support bills: A stays below B throughout: $200 less after 2 months',
    ],
    [
      'one crossing',
      [
        [500, 100, 100],
        [300, 300, 300],
      ],
      'Support bills: A starts above B and is below it from month 3 (Mar 2027) on: $200 less after 3 months',
    ],
    [
      'the same until a change',
      [
        [100, 100, 100],
        [100, 100, 300],
      ],
      'Support bills: A runs level with B and below it from month 3 (Mar 2027) on: $200 less after 3 months',
    ],
    [
      'several crossings',
      [
        [100, 500, 100, 0],
        [200, 200, 200, 500],
      ],
      'Support bills: A and B cross 2 times, the last in month 4 (Apr 2027); A ends $400 less after 4 months',
    ],
    [
      'a near tie',
      [
        [1000, 1000],
        [1000, 1010],
      ],
      'Support bills: A and B end $10 apart, too close to call',
    ],
    [
      'the same end',
      [
        [100, 100],
        [50, 150],
        [300, 300],
      ],
      'Support bills: A and B end the same, at $200 after 2 months',
    ],
  ])('%s', (_, monthly, title) => {
    expect(cumulativeChart(spending(...monthly), 'supportSpend', formats).title).toBe(title);
  });

  test('all in, the finding stands without a prefix', () => {
    expect(cumulativeChart(spending([1], [2]), 'allIn', formats).title).toBe(
      'A stays below B throughout: $1 less after 1 month',
    );
  });

  test('the summary names every end', () => {
    expect(cumulativeChart(spending([1000], [200], [3000]), 'allIn', formats).summary).toBe(
      'B stays below A throughout: $800 less after 1 month. Expected all-in cost after 1 month: B $200, A $1,000 and C $3,000.',
    );
  });
});

describe('the drawing', () => {
  test('ends at the totals of the headline, discounted or not', () => {
    for (const isPresentValue of [false, true]) {
      const view = aView({ isPresentValue });
      const charts = [
        cumulativeChart(view, 'supportSpend', formats),
        cumulativeChart(view, 'allIn', formats),
      ];
      for (const [index, plan] of view.plans.entries()) {
        expect(charts[0]?.series[index]?.values.at(-1)).toBeCloseTo(plan.supportSpend, 4);
        expect(charts[1]?.series[index]?.values.at(-1)).toBeCloseTo(plan.allIn, 4);
      }
    }
  });

  test('no two of eight plans share dash and marker', () => {
    const { scenario } = aView();
    const plans = Array.from({ length: 8 }, (_, index) => ({
      ...(scenario.plans[index % 4] as (typeof scenario.plans)[number]),
      id: `plan-${index}`,
    }));
    const view = aViewOf(plans.map(() => [1]));
    const eight = {
      ...view,
      scenario: { ...scenario, plans },
      plans: view.plans.map((plan, index) => ({ ...plan, id: `plan-${index}` })),
    };
    const looks = cumulativeChart(eight, 'supportSpend', formats).series.map(
      ({ dash, marker }) => `${dash} ${marker}`,
    );
    expect(new Set(looks).size).toBe(8);
  });

  test('a plan keeps its look when another is hidden', () => {
    const lookOf = (view: ResultView) =>
      cumulativeChart(view, 'supportSpend', formats).series.find(({ id }) => id === 'hybrid');
    const [all, fewer] = [lookOf(aView()), lookOf(aView({ 'plans.0.isHidden': true }))];
    expect([fewer?.dash, fewer?.marker]).toEqual([all?.dash, all?.marker]);
  });

  test.each([
    [1, [1]],
    [6, [1, 3, 6]],
    [12, [1, 3, 6, 9, 12]],
    [36, [1, 12, 24, 36]],
    [20, [1, 12, 20]],
    [120, [1, 24, 48, 72, 96, 120]],
  ])('%d months have ticks at %j', (horizonMonths, ticks) => {
    expect(cumulativeChart(aView({ horizonMonths }), 'supportSpend', formats).xTicks).toEqual(
      ticks,
    );
  });

  test('months are named on the axis and in the tooltip', () => {
    const { formatX, formatHead } = cumulativeChart(aView(), 'supportSpend', formats);
    expect([formatX(1), formatX(12), formatHead(12)]).toEqual([
      'month 1',
      '12',
      'Month 12, December 2027',
    ]);
  });

  test('the table has a row for every month and a column for every plan', () => {
    const { table } = cumulativeChart(aView({ horizonMonths: 18 }), 'allIn', formats);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Month',
      'Break-fix',
      'Managed (MSP)',
      'Hybrid',
      'Internal IT + break-fix',
    ]);
    expect(table.groups.map(({ label, rows }) => [label, rows.length])).toEqual([
      ['Year 1', 12],
      ['Year 2', 6],
    ]);
    expect(table.caption).toBe('Cumulative all-in cost, expected');
  });

  test('the layers that count are named', () => {
    const some = {
      supportSpend: false,
      lostProductivity: true,
      lostContribution: false,
      directLosses: true,
    };
    const chart = cumulativeChart(aView({ 'finance.layers': some }), 'allIn', formats);
    expect(chart.aid).toMatch(
      /^Cumulative cost, lost productivity and direct losses only, expected\./,
    );
    expect(chart.explain[0]).toMatch(/^Lost productivity and direct losses only:/);
  });
});

describe('what the downtime chart finds', () => {
  const losing = (...hours: readonly number[]): ResultView => {
    const view = aViewOf(hours.map(() => [1]));
    const plans = view.plans.map((plan, index) => ({
      ...plan,
      lostHoursPerYear: hours[index] ?? 0,
    }));
    return { ...view, plans };
  };

  test.each([
    ['no plan', [], 'No plan is shown'],
    ['nothing lost', [0, 0], 'No work is expected to be lost'],
    ['one plan', [330], 'A: 330 h of work lost a year'],
    ['the same', [330.1, 330.2], 'Every plan loses about the same: 330 h of work a year'],
    [
      'a difference',
      [975, 330, 620],
      'Least work is lost under B: 330 h a year, most under A: 975 h',
    ],
    [
      'two lowest',
      [330, 330, 620],
      'Least work is lost under A and B: 330 h a year, most under C: 620 h',
    ],
  ])('%s', (_, hours, title) => {
    expect(downtimeChart(losing(...hours), formats).title).toBe(title);
  });

  test('its lines are the person-hours of each month', () => {
    const view = aView();
    const { series, summary } = downtimeChart(view, formats);
    const hours = view.plans[0]?.projection.quantities.personHours ?? [];
    expect(series[0]?.values).toEqual([...hours]);
    expect(summary).toMatch(
      /Managed \(MSP\) [\d.]+ h a year \([\d.]+ h in the first month and [\d.]+ h in the last\)/,
    );
  });
});
