import { describe, expect, it } from 'vitest';
import {
  outlineOf,
  type FieldNode,
  type OutlineNode,
} from '../../src/present/catalogue/outline.ts';
import { unconfirmedPaths } from '../../src/present/catalogue/unconfirmed.ts';
import type { Action } from '../../src/scenario/action.ts';
import { decodeLink } from '../../src/scenario/link/decodeLink.ts';
import { encodeLink } from '../../src/scenario/link/encodeLink.ts';
import { inputSpan } from '../../src/scenario/inputSpan.ts';
import { segmentsOf, valueAt } from '../../src/scenario/path.ts';
import { presetProfiles } from '../../src/scenario/presetProfiles.ts';
import { rangesBelow } from '../../src/scenario/rangesBelow.ts';
import { widthOf } from '../../src/scenario/rangeWidths.ts';
import { scenarioFromAnswers } from '../../src/scenario/startAnswers.ts';
import { isAbroad } from '../../src/scenario/usualRange.ts';
import { readScenarioText } from '../../src/schema/readScenarioText.ts';
import type { Scenario, Uncertain } from '../../src/schema/scenario.ts';
import { isUncertain } from '../../src/schema/uncertain.ts';
import { writeScenario } from '../../src/schema/writeScenario.ts';
import { after } from '../support/after.ts';
import { aScenario } from '../support/aScenario.ts';

const rate = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';

function at(scenario: Scenario, path: string): Uncertain {
  const found = valueAt(scenario, segmentsOf(path));
  if (!isUncertain(found)) throw new Error(`${path} is no quantity.`);
  return found;
}

const typed = (path: string, typical: number): Action => ({ kind: 'setTypical', path, typical });

const pounds = aScenario({ currency: 'GBP' });

// The reference: 125 to 250 US dollars an hour, typically 150.
describe('an amount that is entered in another currency than the reference’s', () => {
  it.each([
    ['GBP', 75, 62.5, 125],
    ['JPY', 9_000, 7_500, 15_000],
    ['CHF', 182, 151.6666667, 303.3333333],
  ])('%s %d has its range in proportion about it', (currency, typical, low, high) => {
    const next = after(aScenario({ currency }), typed(rate, typical));
    expect(at(next, rate)).toEqual({ typical, low, high, origin: 'edited' });
    expect(widthOf(next, rate, at(next, rate))).toBe('typical');
  });

  it('has the reference range as it is in US dollars', () => {
    expect(at(after(aScenario(), typed(rate, 75)), rate)).toMatchObject({ low: 75, high: 250 });
    expect(at(after(aScenario(), typed(rate, 182)), rate)).toMatchObject({ low: 125, high: 250 });
  });

  it('takes its range along as often as it is changed, by way of 0 too', () => {
    const slip = after(pounds, typed(rate, 75_000), typed(rate, 0));
    expect(at(slip, rate)).toMatchObject({ typical: 0, low: 0, high: 0 });
    expect(widthOf(slip, rate, at(slip, rate))).toBe('none');
    expect(rangesBelow(slip, 'plans.0').width).toBe('typical');
    expect(at(after(slip, typed(rate, 75)), rate)).toMatchObject({ low: 62.5, high: 125 });
  });

  it('takes it along where the amount was entered before the currency was chosen', () => {
    const named = after(
      aScenario(),
      typed(rate, 9_000),
      { kind: 'setValue', path: 'currency', value: 'JPY' },
      typed(rate, 6_000),
    );
    expect(at(named, rate)).toMatchObject({ low: 5_000, high: 10_000 });
  });

  it('leaves a range that was typed, and a price that is firm', () => {
    const quantity = { typical: 100, low: 80, high: 120, origin: 'edited' } as const;
    const own = after(pounds, { kind: 'setQuantity', path: rate, quantity }, typed(rate, 90));
    expect(at(own, rate)).toEqual({ ...quantity, typical: 90 });
    const firm = after(pounds, { kind: 'setRange', path: rate, width: 'none' }, typed(rate, 90));
    expect(at(firm, rate)).toEqual({ typical: 90, origin: 'edited' });
  });

  it('is looked at about itself where it is firm', () => {
    const firm = after(pounds, typed(rate, 9_000), { kind: 'setRange', path: rate, width: 'none' });
    // 7,500 to 15,000, and half as far again on either side.
    expect(inputSpan(firm, rate)).toEqual({ from: 6_750, here: 9_000, to: 18_000 });
  });

  it('comes back as it was by a link and by a file', async () => {
    const next = after(aScenario({ currency: 'CHF' }), typed(rate, 182));
    const link = await encodeLink(next);
    if (!link.ok) throw new Error(link.error);
    expect(await decodeLink(link.value)).toEqual({ kind: 'current', scenario: next });
    expect(readScenarioText(writeScenario(next))).toEqual({ ok: true, value: next });
  });

  it('is one that came by the questions before the start', () => {
    const outcome = scenarioFromAnswers(pounds, {
      people: undefined,
      ticketsPerMonth: undefined,
      hourlyRate: 75,
      feePerPerson: undefined,
      presentArrangement: 'breakFix',
      supportHours: 'business',
    });
    if (!outcome.ok) throw new Error(outcome.error.sentence);
    expect(at(outcome.value, rate)).toMatchObject({ low: 62.5, high: 125 });
  });

  it.each(presetProfiles.map(({ id }) => id))(
    'is any amount of %s, and nothing that is no money',
    (id) => {
      const preset = aScenario({ currency: 'JPY' }, id);
      const plans = preset.plans.map((plan) => ({ ...plan, isHidden: false }));
      const scenario = { ...preset, plans };
      const open = unconfirmedPaths(scenario);
      const ranged = quantitiesOf(scenario).filter(({ value: { low } }) => low !== undefined);
      expect(ranged.length).toBeGreaterThan(50);
      for (const { path, value } of ranged) {
        const isMoney = open.includes(path);
        expect([path, isAbroad(scenario, path)]).toEqual([path, isMoney]);
        if (!isMoney || value.low === undefined || value.high === undefined) continue;
        const next = at(after(scenario, typed(path, value.typical * 8)), path);
        expect(next.low).toBeCloseTo(value.low * 8, 3);
        expect(next.high).toBeCloseTo(value.high * 8, 3);
      }
    },
  );
});

function quantitiesOf(scenario: Scenario) {
  return outlineOf(scenario)
    .flatMap(fieldsIn)
    .flatMap(({ path, value }) => (isUncertain(value) ? [{ path, value }] : []));
}

function fieldsIn(node: OutlineNode): readonly FieldNode[] {
  if (node.kind === 'group') return node.nodes.flatMap(fieldsIn);
  return node.kind === 'field' ? [node] : [];
}
