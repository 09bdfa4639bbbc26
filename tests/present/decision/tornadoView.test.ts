import { describe, expect, test } from 'vitest';
import type { TornadoBar } from '../../../src/engine/index.ts';
import { tornadoView } from '../../../src/present/decision/tornadoView.ts';
import type { PlanView, ResultView } from '../../../src/present/resultView.ts';
import { aViewOf, formats } from '../../support/aView.ts';

/** A is break-fix at 100,000, B managed at 90,000. */
const view: ResultView = aViewOf([[100_000], [90_000]]);
const [from, to] = view.plans as readonly [PlanView, PlanView];

function aBar(path: string, atLow: number, atHigh: number): TornadoBar {
  return {
    path,
    low: 0.5,
    typical: 1,
    high: 2,
    atLow,
    atHigh,
    swing: Math.abs(atHigh - atLow),
    cheapestAtLow: '',
    cheapestAtHigh: '',
  };
}

const tickets = 'incidentClasses.0.rates.perUserPerMonth';
const rate = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';
const fee = 'plans.1.composition.arrangement.billing.perUserPerMonth';
const draw = (bars: readonly TornadoBar[]) => tornadoView(view, { from, to }, bars, formats);

describe('what would change the answer', () => {
  test.each<readonly [string, readonly TornadoBar[], string]>([
    ['no range', [], 'No input has a range within which it could change the answer'],
    [
      'nothing turns it over',
      [aBar(tickets, 5_000, 30_000), aBar(rate, 8_000, 12_000)],
      'No single input, within its range, makes A the cheaper; tickets per person moves it most',
    ],
    ['one turns it over', [aBar(tickets, -5_000, 30_000)], 'Tickets per person decides'],
    [
      'two',
      [aBar(tickets, -5_000, 30_000), aBar(rate, -1, 20_000)],
      'Tickets per person or hourly rate, Break-fix decides',
    ],
    [
      'three',
      [aBar(tickets, -5_000, 30_000), aBar(rate, -1, 20_000), aBar(fee, 20_000, -2_000)],
      'Any of 3 inputs could change the answer, tickets per person most',
    ],
  ])('%s', (_, bars, title) => {
    expect(draw(bars).title).toBe(title);
  });

  test('inputs that move nothing are not told to move most', () => {
    expect(draw([aBar(tickets, 10_000, 10_000), aBar(rate, 10_000, 10_000)]).title).toBe(
      'No single input, within its range, moves the difference between A and B',
    );
  });

  test('a pair without the cheapest plan changes its order, not the answer', () => {
    const three = aViewOf([[100_000], [90_000], [50_000]]);
    const bars = [aBar(tickets, -5_000, 30_000), aBar(rate, -1, 20_000), aBar(fee, 20_000, -2_000)];
    const titles = [1, 2, 3].map(
      (count) => tornadoView(three, { from, to }, bars.slice(0, count), formats).title,
    );
    expect(titles).toEqual([
      'Tickets per person decides the order of A and B',
      'Tickets per person or hourly rate, Break-fix decides the order of A and B',
      'Any of 3 inputs could change the order of A and B, tickets per person most',
    ]);
  });

  test('an end wears the colour of the plan that gains there', () => {
    const [row] = draw([aBar(tickets, -5_000, 30_000)]).rows;
    expect(row?.ends.map(({ colour }) => colour)).toEqual([from.colour, to.colour]);
    expect(row?.ends.map(({ text }) => text)).toEqual(['0.5 / month', '2 / month']);
  });

  test('a row says in words what its bars show', () => {
    expect(draw([aBar(tickets, -5_000, 30_000)]).rows[0]?.summary).toBe(
      'Tickets per person: at 0.5 / month B costs $5,000 more; at 2 / month A costs $30,000 more. Change this input.',
    );
  });

  test('the line where both cost the same stands only where the picture reaches it', () => {
    expect(draw([aBar(tickets, -5_000, 30_000)]).turn).toEqual({
      at: 0,
      text: 'A and B cost the same',
    });
    expect(draw([aBar(tickets, 5_000, 30_000)]).turn).toBeNull();
  });

  test('what moves nothing has no bar and stays in the table', () => {
    const drawn = draw([aBar(tickets, 5_000, 30_000), aBar(rate, 10_000, 10_000)]);
    expect(drawn.rows).toHaveLength(1);
    expect(drawn.table.groups[0]?.rows.map(({ cells }) => cells.at(-1))).toEqual(['$25,000', '$0']);
  });
});
