import { describe, expect, test } from 'vitest';
import type { Crossing } from '../../../src/engine/index.ts';
import { settledView } from '../../../src/present/decision/settledView.ts';
import { aSimulated } from '../../support/aSimulated.ts';
import { aView, aViewOf, formats } from '../../support/aView.ts';

/** From plan 1 to plan 2 in month 7. */
const switching = {
  kind: 'switch',
  fromPlanId: 'break-fix',
  toPlanId: 'managed',
  month: 7,
  parallelMonths: 0,
};

interface Case {
  readonly totals?: readonly [number, number];
  readonly crossings: readonly Crossing[];
  readonly breakEven: readonly number[];
  readonly isSwapped?: boolean;
}

function shown({ totals = [8_000, 9_000], crossings, breakEven, isSwapped = false }: Case) {
  const view = aViewOf(
    totals.map((total) => [total]),
    { horizonMonths: 4, startMonth: '2027-01' },
  );
  const [first, second] = view.plans;
  if (first === undefined || second === undefined) throw new Error('There are no two plans.');
  const simulated = aSimulated(
    [{ id: first.id }, { id: second.id }],
    [{ first: first.id, second: second.id, cheaper: 0.5, breakEven }],
  );
  const pair = isSwapped ? { from: second, to: first } : { from: first, to: second };
  return settledView(view, simulated, { pair, crossings }, formats);
}

const crossing = (month: number, cheaperPlanId: string): Crossing => ({ month, cheaperPlanId });

/** One in ten in the second month, three in ten in the third: half of the futures never change. */
const course = [0, 0.1, 0.3, 0.1] as const;

describe('when the order of two plans is settled', () => {
  test.each<[string, Case, string]>([
    [
      'a plan that catches up once',
      { crossings: [crossing(3, 'break-fix')], breakEven: course },
      'A is expected to have cost less than B from month 3 (Mar 2027) on; in 90 of 100 futures the order is settled by then',
    ],
    [
      'several changes of order',
      {
        crossings: [crossing(2, 'break-fix'), crossing(3, 'managed'), crossing(4, 'break-fix')],
        breakEven: course,
      },
      'A is expected to have cost less than B from month 4 (Apr 2027) on, after 3 changes of order; in more than 99 of 100 futures the order is settled by then',
    ],
    [
      'one below the other throughout',
      { crossings: [], breakEven: course, isSwapped: true },
      'A costs less than B from the start; in 50 of 100 futures the order never changes',
    ],
    [
      'two that cost the same but for the rounding of sums',
      {
        totals: [402_809.4205046138, 402_809.42050461384],
        crossings: [],
        breakEven: [0, 0, 0, 0],
      },
      'A and B run level; in more than 99 of 100 futures the order never changes',
    ],
    [
      'two that cost the same',
      { totals: [9_000, 9_000], crossings: [], breakEven: [0, 0, 0, 0] },
      'A and B run level; in more than 99 of 100 futures the order never changes',
    ],
  ])('%s', (_, given, title) => {
    expect(shown(given)?.title).toBe(title);
  });

  test('the curve starts at those that never change and ends at all of them', () => {
    const view = shown({ crossings: [crossing(3, 'break-fix')], breakEven: course });
    expect(view?.series.map(({ label }) => label)).toEqual(['All in', 'Support bills']);
    const drawn = view?.series[0]?.values.map((value) => Number(value.toFixed(9)));
    expect(drawn).toEqual([50, 60, 90, 100]);
    expect(view?.marks).toEqual([{ x: 3, label: 'expected' }]);
  });

  test('its table has the month of the last change, those settled, and those without one', () => {
    const rows = shown({ crossings: [], breakEven: course })?.table.groups[0]?.rows;
    expect(rows?.map(({ header, cells }) => [header, cells[0], cells[1]])).toEqual([
      ['Never changes', '', '50.0'],
      ['Jan 2027', '0.0', '50.0'],
      ['Feb 2027', '10.0', '60.0'],
      ['Mar 2027', '30.0', '90.0'],
      ['Apr 2027', '10.0', '100.0'],
    ]);
  });

  test('a plan that runs level at first is ahead from its first lower month', () => {
    const view = aView({ 'plans.2.composition': switching, 'plans.3.isHidden': true });
    const [stay, , move] = view.plans;
    if (stay === undefined || move === undefined) throw new Error('There are no such plans.');
    const simulated = aSimulated(
      [{ id: stay.id }, { id: move.id }],
      [{ first: stay.id, second: move.id, cheaper: 0.5, breakEven: Array(36).fill(0) }],
    );
    const found = settledView(
      view,
      simulated,
      { pair: { from: stay, to: move }, crossings: [] },
      formats,
    );
    expect(found?.title).toMatch(/ costs less than .+ from month 7 on; /);
  });

  test('nothing is said of futures over other months', () => {
    expect(shown({ crossings: [], breakEven: [0.5, 0.5] })).toBeNull();
  });
});
