import type { Scenario } from './scenario.ts';
import { scenarioShape } from './shape/scenarioShape.ts';

/** The text of a scenario file: keys in the order of the schema, those of records by name. */
export function writeScenario(scenario: Scenario): string {
  const ordered = scenarioShape.parse(scenario);
  return `${JSON.stringify(ordered, sortRecords, 2)}\n`;
}

function sortRecords(key: string, value: unknown): unknown {
  if (key !== 'classTerms' && key !== 'overrides') return value;
  return Object.fromEntries(
    Object.entries(value as object).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
