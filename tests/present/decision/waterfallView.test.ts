import { describe, expect, test } from 'vitest';
import {
  costCauses,
  type Waterfall,
  type WaterfallStep,
  waterfall,
} from '../../../src/engine/index.ts';
import { causeWords } from '../../../src/present/decision/causeWords.ts';
import { waterfallView } from '../../../src/present/decision/waterfallView.ts';
import { createFormats } from '../../../src/present/numbers.ts';
import { toModelInput } from '../../../src/schema/toModelInput.ts';
import { aView, aViewOf, formats } from '../../support/aView.ts';

type Amounts = Readonly<Partial<Record<WaterfallStep['cause'], number>>>;

const layers = { supportSpend: 0, lostProductivity: 0, lostContribution: 0, directLosses: 0 };

function aWaterfall(from: number, amounts: Amounts, shown: Partial<Waterfall> = {}): Waterfall {
  const causes = ['preventedIncidents', ...costCauses] as const;
  const steps = causes.map((cause) => ({ cause, amount: amounts[cause] ?? 0 }));
  const to = steps.reduce((sum, { amount }) => sum + amount, from);
  return { from, to, steps, preventedByLayer: layers, incidentsPrevented: 0, ...shown };
}

const [first, second] = aViewOf([[1], [1]]).plans as unknown as [never, never];
const plans = { first, second, what: 'all in' };

function viewOf(from: number, amounts: Amounts, extra: Partial<Waterfall> = {}, locale = formats) {
  return waterfallView(aWaterfall(from, amounts, extra), plans, locale);
}

describe('the waterfall in words', () => {
  test.each([
    [12, 'fewer incidents'],
    [-12, 'more incidents'],
  ])('%d incidents fewer are told by their number, whatever they cost', (prevented, words) => {
    for (const preventedIncidents of [-500, 500]) {
      const { reason } = viewOf(7_000, { preventedIncidents }, { incidentsPrevented: prevented });
      expect(reason).toBe(words);
    }
  });

  test.each<[string, number, Amounts, string]>([
    [
      'a saving against a cost',
      200_000,
      { preventedIncidents: -40_000, labour: -60_000, fees: 30_000, exit: 100 },
      'B costs $69,900 less than A: less hourly labour and fewer incidents, against higher subscription fees',
    ],
    [
      'one cause alone',
      5_000,
      { fees: 1_200 },
      'B costs $1,200 more than A: higher subscription fees',
    ],
    [
      'more incidents and a slower answer',
      90_000,
      { preventedIncidents: 9_000, fasterResponse: 4_000, fees: -2_000 },
      'B costs $11,000 more than A: more incidents and slower response, against lower subscription fees',
    ],
    [
      'causes that make up for each other',
      7_000,
      { labour: -500, projects: 500 },
      'A and B cost the same: less hourly labour against more project work',
    ],
    ['identical plans', 7_000, {}, 'A and B cost the same, cause by cause'],
    ['nothing at all', 0, {}, 'A and B cost the same, cause by cause'],
    ['cents', 9, { labour: -0.25 }, 'B costs $0.25 less than A: less hourly labour'],
    [
      'billions',
      5e9,
      { fees: 2.5e9 },
      'B costs $2,500,000,000 more than A: higher subscription fees',
    ],
  ])('%s', (_, from, amounts, title) => {
    expect(viewOf(from, amounts).title).toBe(title);
  });

  test('its rows add up as they are printed, in any currency format', () => {
    const amounts = {
      preventedIncidents: -333.4,
      fees: 100.4,
      labour: -50.3,
      tools: 0.4,
      trips: 33.3,
    };
    for (const locale of [formats, createFormats('de-DE', 'EUR'), createFormats('ja-JP', 'JPY')]) {
      const { bars, table } = viewOf(12_345.6, amounts, {}, locale);
      const printed = bars.map(({ text }) => Number(text.replace('−', '-').replace(/[^\d-]/g, '')));
      const [from = 0, ...rest] = printed;
      const to = rest.pop();
      expect(rest.reduce((sum, each) => sum + each, from)).toBe(to);
      expect(table.groups[0]?.rows.map(({ cells }) => cells[0])).toEqual(
        bars.map(({ text }) => text),
      );
    }
  });

  test('its bars float from where the one before ends', () => {
    const { bars } = viewOf(10_000, { preventedIncidents: -4_000, fees: 1_000 });
    expect(bars.map(({ id, from, to, kind, text }) => [id, from, to, kind, text])).toEqual([
      ['first', 0, 10_000, 'total', '$10,000'],
      ['preventedIncidents', 10_000, 6_000, 'less', '−$4,000'],
      ['fees', 6_000, 7_000, 'more', '+$1,000'],
      ['second', 0, 7_000, 'total', '$7,000'],
    ]);
  });

  test.each<[number, string]>([
    [24, '24 fewer incidents: −$4,800 of bills and −$900 of lost work.'],
    [1, '1 fewer incident: −$4,800 of bills and −$900 of lost work.'],
    [-3.25, '3.25 more incidents: −$4,800 of bills and −$900 of lost work.'],
  ])('%d incidents fewer are taken apart by layer', (incidentsPrevented, note) => {
    const preventedByLayer = { ...layers, supportSpend: -4_800, lostProductivity: -900 };
    const { aid } = viewOf(
      9_000,
      { preventedIncidents: -5_700 },
      { incidentsPrevented, preventedByLayer },
    );
    expect(aid).toBe(`From A to B, all in: every cause of the difference. ${note}`);
  });

  test('the layers add up to the bar of the incidents', () => {
    const preventedByLayer = {
      ...layers,
      supportSpend: -100.4,
      lostProductivity: -50.4,
      directLosses: -0.4,
    };
    const { aid, bars } = viewOf(
      9_000,
      { preventedIncidents: -151.2 },
      { incidentsPrevented: 2, preventedByLayer },
    );
    expect(bars[1]?.text).toBe('−$151');
    expect(aid).toMatch(/: −\$101 of bills and −\$50 of lost work\.$/);
  });

  test('every cause has words of its own', () => {
    const labels = [...costCauses, 'preventedIncidents' as const].map((cause) => causeWords(cause));
    expect(new Set(labels.map(({ label }) => label)).size).toBe(labels.length);
    expect(labels.every(({ less, more }) => less !== more)).toBe(true);
  });

  test('its totals are the headline of the page', () => {
    const view = aView();
    const [one, other] = view.plans;
    if (one === undefined || other === undefined) throw new Error('There are no two plans.');
    const found = waterfall(toModelInput(view.scenario), one.id, other.id);
    const { bars, summary } = waterfallView(
      found,
      { first: one, second: other, what: 'all in' },
      formats,
    );
    expect([bars[0]?.text, bars.at(-1)?.text]).toEqual([
      formats.money(one.allIn),
      formats.money(other.allIn),
    ]);
    expect(summary).toContain(`${other.name} ${formats.money(other.allIn)}`);
  });
});
