import { describe, expect, test } from 'vitest';
import type { Future } from '../../../src/engine/index.ts';
import type { ResultView } from '../../../src/present/resultView.ts';
import { type FutureReading, futureTable } from '../../../src/present/simulation/badYear.ts';
import { monthIncidents } from '../../../src/present/simulation/badYearIncidents.ts';
import { badYearIntro, badYearTitle } from '../../../src/present/simulation/badYearWords.ts';
import { aFuture, anIncident, underPlan } from '../../support/aFuture.ts';
import { aView, formats } from '../../support/aView.ts';

const view = aView({ horizonMonths: 3 });

/** Two tickets and an outage in month 1, nothing in month 2, a ticket that only break-fix meets in month 3. */
const future = aFuture(
  { 'break-fix': 10.4, managed: 1_000.4, hidden: 5 },
  [
    anIncident({
      labourHours: 0.5,
      plans: [underPlan({ bill: 150.4, loss: 20.4, personHours: 1 }), underPlan({ loss: 5.3 })],
    }),
    anIncident({
      number: 2,
      labourHours: 0.75,
      plans: [
        underPlan({ handler: 'colleagues', loss: 30.4, personHours: 0.6 }),
        underPlan({ loss: 5.3 }),
      ],
    }),
    anIncident({
      classId: 'major',
      labourHours: 6,
      plans: [underPlan({ bill: 900, loss: 3_000, personHours: 40 }), underPlan({ loss: 1_500 })],
    }),
    anIncident({
      month: 3,
      plans: [underPlan({ bill: 150, loss: 10 }), underPlan({ handler: 'notMet' })],
    }),
  ],
  3,
);

function tableOf(reading: FutureReading, of: Future = future, on: ResultView = view) {
  return futureTable(on, of, 'managed', reading, formats);
}

function incidentsOf(month: number, reading: FutureReading, on: ResultView = view) {
  const table = tableOf(reading, future, on);
  const row = table.months[month - 1];
  if (row === undefined) throw new Error(`There is no month ${month}.`);
  return monthIncidents(on, future, table, row, reading, formats);
}

describe('a future month by month', () => {
  test('names what broke, the rarest first', () => {
    expect(tableOf('allIn').months.map(({ label, broke }) => [label, broke])).toEqual([
      ['Jan 2027', '1 × Major outage and 2 × Everyday ticket, 7.3 h to fix'],
      ['Feb 2027', 'nothing'],
      ['Mar 2027', '1 × Everyday ticket, 1.0 h to fix'],
    ]);
  });

  test('begins with the plan for which it is bad, and leaves hidden plans out', () => {
    expect(tableOf('allIn').plans.map(({ id }) => id)).toEqual(['managed', 'break-fix']);
  });

  test('prints months that add up to the totals', () => {
    // managed: 1,000.40 a month; month 1 also 5.30 + 5.30 + 1,500
    // break-fix: 10.40 a month; month 1 also 170.80 + 30.40 + 3,900; month 3 also 160
    const { months, totals } = tableOf('allIn');
    expect(totals).toEqual(['$4,512', '$4,292']);
    expect(months.map(({ figures }) => figures)).toEqual([
      ['$2,511', '$4,112'],
      ['$1,001', '$10'],
      ['$1,000', '$170'],
    ]);
  });

  test('shows bills and hours too', () => {
    expect(tableOf('bills').totals).toEqual(['$3,001', '$1,232']);
    expect(tableOf('hours').totals).toEqual(['0.0 h', '41.6 h']);
  });
});

describe('the incidents of a month', () => {
  test('and the rest add up to the printed month', () => {
    const { rows, rest } = incidentsOf(1, 'allIn');
    expect(rows.map(({ label, hours }) => [label, hours])).toEqual([
      ['Major outage 1', '6.0 h to fix'],
      ['Everyday ticket 1', '30 min to fix'],
      ['Everyday ticket 2', '45 min to fix'],
    ]);
    const breakFix = rows.map(({ cells }) => cells[1]?.figure);
    expect([...breakFix, rest?.[1]]).toEqual(['$3,900', '$171', '$30', '$11']);
    const managed = rows.map(({ cells }) => cells[0]?.figure);
    expect([...managed, rest?.[0]]).toEqual(['$1,500', '$5', '$5', '$1,001']);
  });

  test('say who dealt with them, or that they were prevented', () => {
    expect(incidentsOf(1, 'allIn').rows.map(({ cells }) => cells[1]?.how)).toEqual([
      'provider',
      'provider',
      'colleagues',
    ]);
    expect(incidentsOf(3, 'allIn').rows[0]?.cells).toEqual([
      { figure: '–', how: 'prevented' },
      { figure: '$160', how: 'provider' },
    ]);
  });

  test('are at present value where the month is', () => {
    const rate = view.scenario.finance.discountRatePerYear.typical;
    const { rows } = incidentsOf(1, 'allIn', { ...view, isPresentValue: true });
    const worth = 3_900 * (1 + rate) ** (-1 / 12);
    expect(Number(rows[0]?.cells[1]?.figure.replaceAll(/\D/g, ''))).toBeCloseTo(worth, -1);
  });

  test('have no amount of their own where losses are counted in part', () => {
    const part = { ...view, layers: ['supportSpend', 'lostProductivity'] as const };
    const { rows, rest } = incidentsOf(1, 'allIn', part);
    expect(rest).toBeNull();
    expect(rows[0]?.cells[1]).toEqual({ figure: '–', how: 'provider' });
    expect(incidentsOf(1, 'bills', part).rest).toEqual(['$1,001', '$10']);
  });
});

describe('the words of a bad year', () => {
  test('name the horizon and the plan', () => {
    expect(badYearTitle(aView({ horizonMonths: 12 }), 'managed')).toBe(
      'A bad year for Managed (MSP)',
    );
    expect(badYearTitle(view, 'managed')).toBe('A bad 3 months for Managed (MSP)');
  });

  test('say what it costs and which future it is', () => {
    const shown = { future, view, seed: 7, trials: 10_000, hasRanges: false };
    expect(badYearIntro('managed', shown, formats)).toMatch(
      /^In 9 of 10 futures Managed \(MSP\) costs no more than here: \$4,512 all in, where \$[\d,]+ is expected\. Every plan meets the same incidents\. It is future 42 of 10,000 with seed 7\.$/,
    );
    expect(badYearIntro('managed', { ...shown, hasRanges: true }, formats)).toContain(
      'Inputs with a range were drawn for it',
    );
  });
});
