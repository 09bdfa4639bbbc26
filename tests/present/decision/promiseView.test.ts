import { describe, expect, test } from 'vitest';
import type { PromiseVerdict } from '../../../src/engine/index.ts';
import { promiseView } from '../../../src/present/decision/promiseView.ts';
import { aViewOf, formats } from '../../support/aView.ts';

const view = aViewOf([[300], [200]]);

/** Costs of A and B at a share of the promise. */
function at(promiseKept: number, a: number, b: number, isNear = false): PromiseVerdict {
  const order = [
    { planId: 'break-fix', cost: a },
    { planId: 'managed', cost: b },
  ].toSorted((one, other) => one.cost - other.cost);
  const margin = Math.abs(a - b);
  const level =
    margin === 0 || isNear ? order.map(({ planId }) => planId) : [order[0]?.planId ?? ''];
  const ranking = { order, margin, marginShare: null, odds: null, level };
  return { promiseKept, verdict: { allIn: ranking, supportSpend: ranking } };
}

describe('if less of the promise were kept', () => {
  test.each<readonly [string, readonly PromiseVerdict[], string]>([
    [
      'the answer stands',
      [at(1, 300, 200), at(0.5, 300, 240), at(0, 300, 290)],
      'B stays cheapest even if none of the promise is kept',
    ],
    [
      'half of it is too little',
      [at(1, 300, 200), at(0.5, 300, 310), at(0, 300, 390)],
      'With 50% of the promise kept, A is cheapest',
    ],
    [
      'without it they are level',
      [at(1, 300, 200), at(0.5, 300, 250), at(0, 300, 300)],
      'With 0% of the promise kept, A and B are cheapest',
    ],
    [
      'only the order within a near tie changes',
      [at(1, 101, 100, true), at(0.5, 100, 101, true), at(0, 100, 101, true)],
      'B and A stay too close to call even if none of the promise is kept',
    ],
    [
      'half of it makes it close',
      [at(1, 300, 200), at(0.5, 101, 100, true), at(0, 100, 200)],
      'With 50% of the promise kept, B and A are too close to call',
    ],
    ['nothing was weighed', [], 'There is nothing to compare'],
  ])('%s', (_, verdicts, title) => {
    expect(promiseView(view, verdicts, formats).title).toBe(title);
  });

  test('names what it is judged on', () => {
    const bills = { ...view, layers: ['supportSpend'] as const, isPresentValue: true };
    const shown = promiseView(bills, [at(1, 101, 100, true)], formats);
    expect(shown.aid).toMatch(/^Expected cost, support bills only, in present value, if /);
    expect(shown.table.caption).toBe(
      'Expected cost by the promise kept, support bills only, in present value',
    );
    expect(shown.table.groups[0]?.rows[0]?.cells.at(-1)).toBe('B and A, too close to call');
    expect(promiseView(view, [], formats).aid).toMatch(/^Expected cost, all in, if /);
  });

  test('the table has a column for every plan and who is cheapest', () => {
    const { table } = promiseView(view, [at(1, 300, 200)], formats);
    expect(table.columns.map(({ label }) => label)).toEqual(['Promise kept', 'A', 'B', 'Cheapest']);
    expect(table.groups[0]?.rows[0]).toMatchObject({
      header: '100%',
      cells: ['$300', '$200', 'B'],
    });
  });
});
