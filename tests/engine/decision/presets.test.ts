import { describe, expect, it } from 'vitest';
import { decide, decidingInput } from '../../../src/engine/index.ts';
import { createPreset } from '../../../src/scenario/presets.ts';
import { collectRanges } from '../../../src/schema/collectRanges.ts';
import { toModelInput } from '../../../src/schema/toModelInput.ts';
import { allInOf, inputWith } from './aSubject.ts';

const scenario = createPreset('agency', { startMonth: '2027-01' });
const input = toModelInput(scenario);
const subject = { input, ranges: collectRanges(scenario), seed: 1 };
const weighing = { planIds: input.plans.map(({ id }) => id), layerSet: 'allIn' } as const;
const paths = [
  'organisation.headcount',
  'incidentClasses.0.rates.perUserPerMonth',
  'plans.0.composition.arrangement.billing.hourly.hourlyRate',
  'plans.1.composition.arrangement.billing.perUserPerMonth',
  'estate.promiseKept',
  'estate.unmanagedMultiplier',
];
const flips = decide(subject, { kind: 'flips', ...weighing, pair: null, paths });

function cheapestAt(path: string, value: number): string {
  const costs = Object.entries(allInOf(inputWith(input, path, value)));
  return costs.toSorted(([, one], [, other]) => one - other)[0]?.[0] ?? '';
}

describe('flips of a whole scenario', () => {
  const found = flips.flatMap((each) => each.flips.map((flip) => ({ path: each.path, ...flip })));

  it('are there', () => expect(found.length).toBeGreaterThan(2));

  it('agree to the cent at a level value, by projections of their own', () => {
    for (const { kind, path, value, cheaperBelow, cheaperAbove } of found) {
      if (kind !== 'level') continue;
      const costs = allInOf(inputWith(input, path, value));
      const [below, above] = [costs[cheaperBelow], costs[cheaperAbove]];
      expect(Math.abs((below ?? 0) - (above ?? 1))).toBeLessThan(0.005);
    }
  });

  it('change the cheapest plan of all from one side to the other, as they say', () => {
    for (const { kind, path, below, above, cheapestBelow, cheapestAbove } of found) {
      const step = kind === 'jump' ? 0 : 1e-4;
      expect(cheapestAt(path, below * (1 - step))).toBe(cheapestBelow);
      expect(cheapestAt(path, above * (1 + step))).toBe(cheapestAbove);
    }
  });

  it('are all that a fine grid sees of the rate of tickets', () => {
    const path = 'incidentClasses.0.rates.perUserPerMonth';
    const grid = Array.from({ length: 30 }, (_, n) => 0.03 + n / 15);
    const typical = cheapestAt(path, 0.78);
    const wins = grid.map((value) => cheapestAt(path, value) === typical);
    const changes = wins.filter((win, n) => n > 0 && win !== wins[n - 1]).length;
    const inside = found.filter(({ path: at, value }) => at === path && value < 2);
    expect(inside).toHaveLength(changes);
  });

  it('name an input that would decide', () => {
    expect(paths).toContain(decidingInput([], flips));
  });
});

describe('answers about ranges', () => {
  // What a page holds in memory has its ranges in the order of the edits; a file of it in the order of the schema.
  const turned = { ...subject, ranges: subject.ranges.toReversed() };

  it('do not hang on the order in which ranges come', () => {
    const information = { kind: 'information', ...weighing, draws: 300, pair: null } as const;
    expect(decide(turned, information)).toEqual(decide(subject, information));
    const [first = '', second = ''] = weighing.planIds;
    const tornado = { kind: 'tornado', ...weighing, pair: [first, second] } as const;
    expect(decide(turned, tornado)).toEqual(decide(subject, tornado));
  });
});
