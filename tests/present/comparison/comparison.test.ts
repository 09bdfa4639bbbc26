import { describe, expect, it } from 'vitest';
import { projectScenario } from '../../../src/engine/index.ts';
import { comparedInputs } from '../../../src/present/comparison/comparedInputs.ts';
import { comparedNames } from '../../../src/present/comparison/comparedNames.ts';
import {
  comparedBars,
  comparedResults,
  comparisonSentences,
} from '../../../src/present/comparison/comparedResults.ts';
import { createFormats } from '../../../src/present/numbers.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { toModelInput } from '../../../src/schema/toModelInput.ts';
import { aScenario } from '../../support/aScenario.ts';

const formats = createFormats('en-US', 'USD');

function resultOf(scenario: Scenario) {
  const projection = projectScenario(toModelInput(scenario));
  if (!projection.ok) throw new Error('The scenario is valid.');
  return { scenario, formats, projection: projection.value, summary: null };
}

const office = aScenario({ name: 'As it is' });

describe('the inputs that differ', () => {
  it('are none between a scenario and its copy, whatever they are called', () => {
    const copy = { ...office, name: 'Copy', note: 'Seen with the client' };
    expect(comparedInputs([office, copy].map((scenario) => ({ scenario, formats })))).toEqual([]);
  });

  it('are told with their groups and units, in the order of the assumptions', () => {
    const other = aScenario({
      'organisation.headcount': { typical: 31, low: 30, high: 40, origin: 'edited' },
      'plans.1.composition.arrangement.billing.perUserPerMonth': {
        typical: 142.5,
        low: 120,
        high: 180,
        origin: 'edited',
      },
      startMonth: '2027-03',
      isPresentValue: true,
    });
    const rows = comparedInputs([office, other].map((scenario) => ({ scenario, formats })));
    expect(rows.map(({ label, cells }) => [label, cells.at(-1)])).toEqual([
      ['Organisation › People who use IT', '31 (30 to 40)'],
      ['Managed (MSP) › Price › Fee per person', '$142.50 / month (120 to 180)'],
      ['This scenario › First month', 'March 2027'],
      ['This scenario › Show present value', 'yes'],
    ]);
  });

  it('match plans by id: moving one changes nothing', () => {
    const moved = { ...office, plans: office.plans.toReversed() };
    expect(comparedInputs([office, moved].map((scenario) => ({ scenario, formats })))).toEqual([]);
  });
});

describe('the results', () => {
  const half = aScenario({ name: 'Half', 'organisation.headcount': 11 });
  const all = [office, half].map(resultOf);

  it('stand in one table, a row per plan and a column per scenario', () => {
    const [allIn, range] = comparedResults(all);
    const expected = all.map(({ projection }) =>
      formats.money(projection.plans[0]?.totals.allIn ?? 0),
    );
    expect(allIn?.rows[0]).toEqual({ id: 'break-fix', plan: 'Break-fix', cells: expected });
    expect(range?.rows[0]?.cells).toEqual(['…', '…']);
    expect(allIn?.rows).toHaveLength(4);
  });

  it('show a dash where a scenario has no such plan', () => {
    const fewer = resultOf({ ...half, plans: half.plans.slice(0, 2) });
    const rows = comparedResults([resultOf(office), fewer])[0]?.rows ?? [];
    expect(rows.map(({ cells }) => cells[1])).toEqual([
      expect.stringContaining('$'),
      expect.stringContaining('$'),
      '–',
      '–',
    ]);
  });

  it('stand in one chart, plan by plan', () => {
    expect(comparedBars(all).slice(0, 2)).toMatchObject([
      { label: 'Break-fix, As it is', amount: all[0]?.projection.plans[0]?.totals.allIn },
      { label: 'Break-fix, Half', amount: all[1]?.projection.plans[0]?.totals.allIn },
    ]);
  });

  it('tell scenarios with the same name apart, by numbers that no other has', () => {
    const named = (name: string) => ({ scenario: { name } });
    expect(comparedNames(['A', 'B', 'A'].map(named))).toEqual(['A (1)', 'B', 'A (2)']);
    expect(comparedNames(['A', 'A (1)', 'A'].map(named))).toEqual(['A (2)', 'A (1)', 'A (3)']);
    const bars = comparedBars([resultOf(office), resultOf({ ...half, name: office.name })]);
    expect(bars.slice(0, 2).map(({ label }) => label)).toEqual([
      'Break-fix, As it is (1)',
      'Break-fix, As it is (2)',
    ]);
  });

  it('say which random numbers they share, and what keeps them apart', () => {
    const abroad = resultOf({ ...half, currency: 'EUR', horizonMonths: 60 });
    const mixed = [resultOf({ ...office, seed: 7 }), abroad];
    expect(comparisonSentences(mixed, 2_000)).toEqual([
      'All are simulated with the same random numbers (seed 7, 2,000 futures each): differences come from the inputs, not from chance.',
      'They look ahead 36 and 60 months; each one’s totals cover its own.',
      'They are in USD and EUR: nothing is converted, so there is no chart.',
    ]);
    expect(comparedBars(mixed)).toEqual([]);
  });
});
