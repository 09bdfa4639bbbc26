import { describe, expect, it } from 'vitest';
import { applyAction } from '../../src/scenario/applyAction.ts';
import { differsOnlyAt } from '../../src/scenario/differsOnlyAt.ts';
import { segmentsOf } from '../../src/scenario/path.ts';
import { aScenario } from '../support/aScenario.ts';

const fee = 'plans.1.composition.arrangement.billing.perUserPerMonth';

function after(path: string, typical: number, first = aScenario()) {
  const outcome = applyAction(first, { kind: 'setTypical', path, typical });
  if (!outcome.ok) throw new Error(outcome.error.sentence);
  return [first, outcome.value] as const;
}

describe('two documents', () => {
  it('differ only at the path of the one figure that was set', () => {
    const [before, next] = after(fee, 150);
    expect(differsOnlyAt(before, next, segmentsOf(fee))).toBe(true);
    expect(differsOnlyAt(before, next, segmentsOf('organisation.headcount'))).toBe(false);
  });

  it('differ elsewhere as soon as a second figure is set', () => {
    const [before, first] = after(fee, 150);
    const [, second] = after('organisation.headcount', 30, first);
    expect(differsOnlyAt(before, second, segmentsOf(fee))).toBe(false);
  });

  it('do not differ where they are one', () => {
    const scenario = aScenario();
    expect(differsOnlyAt(scenario, scenario, segmentsOf(fee))).toBe(true);
  });

  it('differ where a list has become longer', () => {
    const scenario = aScenario();
    const longer = { ...scenario, plans: [...scenario.plans, ...scenario.plans] };
    expect(differsOnlyAt(scenario, longer, segmentsOf(fee))).toBe(false);
  });
});
