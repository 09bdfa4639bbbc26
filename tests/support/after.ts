import type { Action } from '../../src/scenario/action.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import type { Scenario } from '../../src/schema/scenario.ts';

/** A scenario after actions that it must not refuse. */
export function after(scenario: Scenario, ...actions: readonly Action[]): Scenario {
  return actions.reduce((before, action) => {
    const outcome = applyAction(before, action);
    if (!outcome.ok) throw new Error(`${outcome.error.path} ${outcome.error.sentence}`);
    return outcome.value;
  }, scenario);
}
