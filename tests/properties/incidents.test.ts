import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type IncidentClass,
  lossComponents,
  type ModelInput,
  quantities,
  type SpendComponent,
  spendComponents,
} from '../../src/engine/index.ts';
import { arbitraryInput } from '../support/arbitraryInput.ts';
import {
  differing,
  figuresOf,
  largestDifference,
  monthsOf,
  planOf,
  projectionOf,
} from '../support/projectionFigures.ts';
import { mapNumbers, mapServices, withPlans } from '../support/replaced.ts';

/** A busy machine may take several times as long as an idle one. */
vi.setConfig({ testTimeout: 60_000 });

const runs = { seed: 20_260_104, numRuns: 40 };

/** What is paid whether anything breaks or not; blocks and fees depend on the billing. */
const standing: readonly SpendComponent[] = [
  ...(['tools', 'oneOffs', 'projects', 'hardware', 'vendorManagement', 'premium'] as const),
  ...(['fees', 'onboarding', 'blocks', 'exit', 'salaries', 'recruitment', 'training'] as const),
];

function withoutIncidents(input: ModelInput): ModelInput {
  const incidentClasses = input.incidentClasses.map((each) => ({
    ...each,
    rates: mapNumbers(each.rates, () => 0),
  }));
  return { ...input, incidentClasses };
}

describe('law 3: with all rates 0', () => {
  it('only what is paid regardless is paid, and nothing is lost', () => {
    fc.assert(
      fc.property(arbitraryInput(), (input) => {
        for (const plan of projectionOf(withoutIncidents(input)).plans) {
          const paid = spendComponents.filter((name) => plan.totals.spend[name] !== 0);
          expect(paid.filter((name) => !standing.includes(name))).toEqual([]);
          expect(lossComponents.map((name) => plan.totals.losses[name])).toEqual([0, 0, 0, 0]);
          expect(quantities.filter((name) => plan.totals.quantities[name] !== 0)).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('break-fix has no fees, and a bank is one block bought in month 1', () => {
    fc.assert(
      fc.property(arbitraryInput(), (input) => {
        const projection = projectionOf(withoutIncidents(input));
        const breakFix = planOf(projection, 'breakFix');
        expect([breakFix.totals.spend.fees, breakFix.totals.spend.blocks]).toEqual([0, 0]);
        const bank = planOf(projection, 'bank');
        expect(bank.totals.spend.blocks).toBe(bank.spend.blocks[0]);
      }),
      runs,
    );
  });

  it('fees, salaries and own costs are what they are with incidents', () => {
    const untouched: readonly SpendComponent[] = standing.filter(
      (name) => name !== 'blocks' && name !== 'vendorManagement',
    );
    fc.assert(
      fc.property(arbitraryInput(), (input) => {
        const calm = projectionOf(withoutIncidents(input));
        for (const plan of projectionOf(input).plans) {
          const other = planOf(calm, plan.planId);
          for (const name of untouched) expect(other.spend[name]).toEqual(plan.spend[name]);
        }
      }),
      runs,
    );
  });
});

describe('law 6: a shorter horizon', () => {
  it('leaves every month before its end as it was, to the bit', () => {
    fc.assert(
      fc.property(arbitraryInput(), fc.double({ min: 0, max: 1, noNaN: true }), (input, cut) => {
        const horizonMonths = 1 + Math.floor(cut * (input.horizonMonths - 1));
        const whole = projectionOf(input);
        for (const plan of projectionOf({ ...input, horizonMonths }).plans) {
          const start = monthsOf(planOf(whole, plan.planId), horizonMonths);
          expect(differing(monthsOf(plan, horizonMonths), start)).toEqual([]);
        }
      }),
      { ...runs, numRuns: 60 },
    );
  });
});

describe('law 7: how the incidents are listed', () => {
  it('a class split into halves of twice the dispersion costs the same within 1e-9', () => {
    fc.assert(
      fc.property(arbitraryInput(), fc.nat(), (input, pick) => {
        const index = pick % input.incidentClasses.length;
        const projection = projectionOf(input);
        for (const plan of projectionOf(split(input, index)).plans) {
          const whole = figuresOf(planOf(projection, plan.planId));
          expect(largestDifference(figuresOf(plan), whole)).toBeLessThan(1e-9);
        }
      }),
      runs,
    );
  });

  it('the order of classes and of plans changes nothing beyond 1e-9', () => {
    fc.assert(
      fc.property(arbitraryInput(), fc.nat({ max: 5 }), (input, turn) => {
        const turned = <Item>(items: readonly Item[]) => [
          ...items.slice(turn % items.length),
          ...items.slice(0, turn % items.length),
        ];
        const incidentClasses = turned(input.incidentClasses).toReversed();
        const reordered = { ...withPlans(input, turned(input.plans)), incidentClasses };
        const projection = projectionOf(input);
        for (const plan of projectionOf(reordered).plans) {
          const figures = figuresOf(planOf(projection, plan.planId));
          expect(largestDifference(figuresOf(plan), figures)).toBeLessThan(1e-9);
        }
      }),
      runs,
    );
  });
});

/** Two classes for one: half the rate, twice the dispersion, the same terms with every provider. */
function split(input: ModelInput, index: number): ModelInput {
  const whole = input.incidentClasses[index];
  if (whole === undefined) throw new Error('There is no such class.');
  const half: IncidentClass = {
    ...whole,
    rates: mapNumbers(whole.rates, (rate) => rate / 2),
    dispersion: whole.dispersion * 2,
  };
  const incidentClasses = input.incidentClasses.flatMap((each) =>
    each === whole ? [half, { ...half, id: 'half' }] : [each],
  );
  const known = mapServices(input, (service) => {
    const terms = service.classTerms[whole.id];
    return terms === undefined
      ? service
      : { ...service, classTerms: { ...service.classTerms, half: terms } };
  });
  return { ...withOverridesFor(known, whole.id), incidentClasses };
}

/** Overrides of the split class hold for its second half as well. */
function withOverridesFor(input: ModelInput, classId: string): ModelInput {
  const term = `service.classTerms.${classId}.prevention`;
  const add = <Node>(node: Node): Node => {
    if (Array.isArray(node)) return node.map(add) as Node;
    if (typeof node !== 'object' || node === null) return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, item]) => [key, add(item)]));
    const value: unknown = copy[term];
    return (
      value === undefined ? copy : { ...copy, 'service.classTerms.half.prevention': value }
    ) as Node;
  };
  return { ...input, plans: add(input.plans) };
}
