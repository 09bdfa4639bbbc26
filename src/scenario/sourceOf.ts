import type { ReferenceId } from '../reference/figures.ts';
import type { Scenario } from '../schema/scenario.ts';
import { citedAt } from './citedAt.ts';

/** The reference figure behind the default of the quantity at a path; undefined where there is none. */
export function sourceOf(scenario: Scenario, path: string): ReferenceId | undefined {
  return citedAt(scenario, path)?.figure;
}
