import type { PlanSummary, SimulationSummary } from '../../engine/index.ts';

/** What the simulated futures say, and about which inputs. */
export interface Simulated {
  readonly summary: SimulationSummary;
  /** Whether it is of the inputs on the page; if not, of the ones before. */
  readonly isCurrent: boolean;
  /** Whether incidents strike by chance in it. */
  readonly hasLuck: boolean;
  /** Whether inputs are drawn from their ranges. */
  readonly hasRanges: boolean;
}

/** Undefined: the plan was not part of it. */
export function planIn({ summary }: Simulated, planId: string): PlanSummary | undefined {
  return summary.plans.find((plan) => plan.planId === planId);
}
