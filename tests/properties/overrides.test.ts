import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arrangement } from '../../src/engine/index.ts';
import { replaceAt, segmentsOf, valueAt } from '../../src/scenario/path.ts';
import { figuresOf } from '../../src/schema/figures.ts';
import { hasTerm } from '../../src/schema/hasTerm.ts';
import type { Scenario, Uncertain } from '../../src/schema/scenario.ts';
import { after } from '../support/after.ts';
import { aScenario } from '../support/aScenario.ts';

const own = 'plans.0.composition.arrangement';
const overrides = 'plans.2.composition.rest.overrides';
/** Lists of break-fix's terms, and how many items they take beside those they have. */
const room = { 'costs.recurring': 12, 'costs.oneOffs': 12, 'billing.hourly.bands': 4 } as const;
const lists = ['costs.recurring', 'costs.oneOffs', 'billing.hourly.bands'] as const;

interface Named {
  readonly id: string;
}

/** Break-fix, which the hybrid's rest follows, with a list grown by several items. */
function withMore(list: string, count: number): Scenario {
  const add = { kind: 'addItem', path: `${own}.${list}` } as const;
  return after(aScenario(), ...Array.from({ length: count }, () => add));
}

function itemsOf(scenario: Scenario, list: string): readonly Named[] {
  return valueAt(scenario, segmentsOf(`${own}.${list}`)) as readonly Named[];
}

/** Every term that may be overridden, overridden by what it is, with a note that tells it from the others. */
function allOverridden(scenario: Scenario): Readonly<Record<string, Uncertain>> {
  const arrangement = valueAt(scenario, segmentsOf(own)) as Arrangement<Uncertain>;
  const terms = figuresOf(arrangement).filter(({ path }) => hasTerm(arrangement, path));
  return Object.fromEntries(
    terms.map(({ path, value }) => {
      const typical = typeof value === 'number' ? value : value.typical;
      return [path, { typical, origin: 'edited', note: path }];
    }),
  );
}

/** Every override by what it is about: an item of the list by its id, anything else by its term. */
function meant(scenario: Scenario, list: string): Readonly<Record<string, unknown>> {
  const items = itemsOf(scenario, list);
  const found = valueAt(scenario, segmentsOf(overrides)) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(found).map(([term, quantity]) => {
      const [index, ...rest] = term.slice(list.length + 1).split('.');
      const id = items[Number(index)]?.id ?? 'none';
      return [term.startsWith(`${list}.`) ? [id, ...rest].join('.') : term, quantity];
    }),
  );
}

describe('a list that another plan’s terms follow', () => {
  it('loses an item, and every override of the others stays with what it was about', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lists),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(11),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 50 }),
        (list, count, which, chosen) => {
          const plain = withMore(list, Math.min(count, room[list]));
          const some = Object.entries(allOverridden(plain)).filter(
            (_, nth) => chosen[nth % chosen.length],
          );
          const scenario = replaceAt(plain, segmentsOf(overrides), Object.fromEntries(some));
          const items = itemsOf(scenario, list);
          const index = which % items.length;
          const gone = items[index]?.id;
          const next = after(scenario, { kind: 'removeItem', path: `${own}.${list}`, index });
          const expected = Object.entries(meant(scenario, list)).filter(
            ([name]) => !name.startsWith(`${gone}.`),
          );
          expect(meant(next, list)).toEqual(Object.fromEntries(expected));
        },
      ),
      { seed: 20_261_123, numRuns: 100 },
    );
  });
});
