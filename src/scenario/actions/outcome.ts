import type { Result } from '../../engine/index.ts';
import type { SchemaProblem } from '../../schema/problem.ts';
import type { Scenario } from '../../schema/scenario.ts';

/** The changed scenario, or why the action was refused. */
export type Outcome = Result<Scenario, SchemaProblem>;

export function done(scenario: Scenario): Outcome {
  return { ok: true, value: scenario };
}

export function refused(path: string, sentence: string): Outcome {
  return { ok: false, error: { path, sentence } };
}
