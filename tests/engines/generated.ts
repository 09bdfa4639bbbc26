import * as fc from 'fast-check';
import type { Scenario } from '../../src/schema/scenario.ts';
import { anyScenario } from '../support/anyScenario.ts';

/** Scenarios that a person may reach, drawn once for all engines. */
export function generatedScenarios(count: number): readonly Scenario[] {
  return fc.sample(anyScenario, { numRuns: count, seed: 11 });
}
