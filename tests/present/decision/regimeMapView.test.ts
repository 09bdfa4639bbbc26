import { describe, expect, test } from 'vitest';
import { type AnsweredMap, regimeMapView } from '../../../src/present/decision/regimeMapView.ts';
import { aView, formats } from '../../support/aView.ts';

const view = aView();
const headcount = 'organisation.headcount';
const tickets = 'incidentClasses.0.rates.perUserPerMonth';

/** Four columns by three rows, bottom row first; 0 is break-fix, 1 managed. */
function aMap(
  cheapest: readonly number[],
  here: readonly [number, number] = [20, 0.6],
): AnsweredMap {
  return {
    planIds: ['break-fix', 'managed'],
    across: { path: headcount, values: [10, 20, 30, 40] },
    up: { path: tickets, values: [0.2, 0.6, 1] },
    here,
    cells: {
      cheapest: Uint8Array.from(cheapest),
      cost: new Float64Array(12).fill(1_000),
      margin: Float64Array.from({ length: 12 }, (_, index) => [10, 100, 200, 400][index % 4] ?? 0),
    },
  };
}

const mixed = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1];
const draw = (map: AnsweredMap) => regimeMapView(view, map, formats);

describe('who is cheapest where', () => {
  test('the title tells where the answer turns at the scenario’s own place', () => {
    expect(draw(aMap(mixed))?.title).toBe(
      'People who use IT at 20: Managed (MSP) is cheapest with tickets per person from 0.2–0.6 / month on',
    );
  });

  test.each([
    ['below', [20, 0.2], 'Break-fix is cheapest with tickets per person up to 0.2–0.6 / month'],
    [
      'between',
      [20, 0.6],
      'Managed (MSP) is cheapest with tickets per person between 0.2–0.6 / month and 0.6–1 / month',
    ],
    ['above', [20, 1], 'Break-fix is cheapest with tickets per person from 0.6–1 / month on'],
  ] as const)('the title tells the stretch around the scenario: %s', (_, here, stretch) => {
    const twice = [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1];
    expect(draw(aMap(twice, here))?.title).toBe(`People who use IT at 20: ${stretch}`);
  });

  test('the title names what it is judged on', () => {
    const bills = { ...view, layers: ['supportSpend'] as const };
    expect(regimeMapView(bills, aMap(mixed), formats)?.aid).toMatch(
      / Costs: support bills only\.$/,
    );
  });

  test('one plan everywhere', () => {
    expect(draw(aMap(Array.from({ length: 12 }, () => 1)))?.title).toBe(
      'Managed (MSP) is cheapest everywhere on this map',
    );
  });

  test('cells are shaded by plan and by margin', () => {
    const shades = draw(aMap(mixed))?.shades ?? [];
    expect(shades.flatMap(({ cells }) => cells)).toHaveLength(12);
    expect(shades.find(({ id }) => id === 'break-fix 0')?.cells).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(shades.find(({ id }) => id === 'managed 3')?.cells).toEqual([
      [3, 1],
      [3, 2],
    ]);
  });

  test.each([
    ['on a value, in the middle of its cell', [20, 0.6], { across: 1.5 / 4, up: 1.5 / 3 }],
    ['between two values', [25, 0.2], { across: 2 / 4, up: 0.5 / 3 }],
    ['outside the map', [50, 0.6], null],
  ] as const)('the ring stands %s', (_, here, expected) => {
    const mark = draw(aMap(mixed, here))?.mark;
    if (expected === null) expect(mark).toBeNull();
    else {
      expect(mark?.across).toBeCloseTo(expected.across, 12);
      expect(mark?.up).toBeCloseTo(expected.up, 12);
    }
  });

  test('the legend gives each plan its share of the map', () => {
    expect(draw(aMap(mixed))?.legend.map(({ label, note }) => `${label} ${note}`)).toEqual([
      'Managed (MSP) 58%',
      'Break-fix 42%',
    ]);
  });

  test('shares in the legend and in the words add up to the whole map', () => {
    const thirds = aMap([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
    const drawn = draw({ ...thirds, planIds: ['break-fix', 'managed', 'hybrid'] });
    expect(drawn?.legend.map(({ note }) => note)).toEqual(['34%', '33%', '33%']);
    const cells = drawn?.summary.match(/\d+(?= of 100 cells)/g) ?? [];
    expect(cells.map(Number)).toEqual([34, 33, 33]);
  });

  test('the table has the largest value on top, as the picture', () => {
    const table = draw(aMap(mixed))?.table;
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Tickets per person',
      '10',
      '20',
      '30',
      '40',
    ]);
    expect(table?.groups[0]?.rows.map(({ header }) => header)).toEqual([
      '1 / month',
      '0.6 / month',
      '0.2 / month',
    ]);
    expect(table?.groups[0]?.rows.at(-1)?.cells[0]).toBe('Break-fix by $10');
  });
});
