import type { Scenario } from '../../schema/scenario.ts';
import type { PlanPair } from './pair.ts';

/** Why there is no month to move between two plans: "Hybrid, then own staff is itself a move to another plan." */
export function noMoveReason({ plans }: Scenario, { from, to }: PlanPair): string | null {
  const move = [from, to].find(
    ({ id }) => plans.find((plan) => plan.id === id)?.composition.kind === 'switch',
  );
  return move === undefined ? null : `${move.name} is itself a switch to another plan.`;
}

export const noMapReason = 'This scenario does not have two inputs whose values can be varied.';

/** Under a figure of older inputs that no newer one will follow. */
export function outdatedNote(failure: string | null): string | null {
  return failure === null
    ? null
    : `This shows earlier inputs; for the present ones it could not be worked out. ${failure}`;
}
