import type {
  FormerFutures,
  ScenarioProjection,
  Verdict,
  VerdictQuestion,
} from '../engine/index.ts';
import type { Simulated } from '../present/simulation/simulated.ts';
import type { Scenario } from '../schema/scenario.ts';
import { isEditOf } from './isEditOf.ts';

/**
 * The verdict over the visible plans of a scenario; null where none is visible. Without simulated futures
 * of these very inputs the expected costs decide, but no winner is named that the futures may take back, as
 * far as those before the last edits can tell. Those of another document tell nothing, although its plans may
 * have the same ids.
 */
export type Judge = (
  scenario: Scenario,
  projection: ScenarioProjection,
  simulated: Simulated | null,
) => Verdict | null;

interface Known extends FormerFutures {
  readonly scenario: Scenario;
}

export function createJudge(verdict: (question: VerdictQuestion) => Verdict): Judge {
  /** The last futures that were of the inputs at hand: what an edit under way shows may be of inputs in between. */
  let last: Known | null = null;
  return (scenario, projection, simulated) => {
    if (simulated?.isCurrent === true) last = { scenario, summary: simulated.summary, projection };
    const isEdit = last !== null && isEditOf(last.scenario, scenario);
    const planIds = visiblePlanIds(scenario);
    if (planIds.length === 0) return null;
    const { budget, nearTieShare, riskAversion, isPresentValue } = scenario;
    return verdict({
      projection,
      planIds,
      isPresentValue,
      summary: simulated?.isCurrent === true ? simulated.summary : null,
      former: simulated?.isCurrent === false && isEdit ? last : null,
      nearTieShare,
      riskAversion,
      monthlyBudget: budget.perMonth,
      annualBudget: budget.perYear,
      cashReserve: budget.cashReserve,
    });
  };
}

export function visiblePlanIds({ plans }: Scenario): readonly string[] {
  return plans.filter(({ isHidden }) => !isHidden).map(({ id }) => id);
}
