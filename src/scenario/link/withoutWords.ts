import { isUncertain } from '../../schema/uncertain.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { exampleName } from '../scenarioName.ts';

/** What a person lets a link say about the client. */
export interface SharedWords {
  readonly hasName: boolean;
  readonly hasNotes: boolean;
}

/** The scenario without its name and the notes on it, its plans and its figures, unless they are to be sent along. */
export function withoutWords(scenario: Scenario, { hasName, hasNotes }: SharedWords): Scenario {
  const name = exampleName(scenario) ?? 'Shared scenario';
  const named = hasName ? scenario : { ...scenario, name };
  return hasNotes ? named : { ...(withoutNotes(named) as Scenario), note: '' };
}

/** Whether any note would be left out. */
export function hasAnyNote(scenario: Scenario): boolean {
  return scenario.note !== '' || hasNoteBelow(scenario);
}

function withoutNotes(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutNotes);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).filter(([key, child]) => !isNote(part, key, child));
  return Object.fromEntries(entries.map(([key, child]) => [key, withoutNotes(child)]));
}

function hasNoteBelow(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return Object.entries(part).some(
    ([key, child]) => (child !== '' && isNote(part, key, child)) || hasNoteBelow(child),
  );
}

/** Notes stand on quantities, on plans and on the scenario; a class may have the id "note". */
function isNote(part: object, key: string, child: unknown): boolean {
  return key === 'note' && typeof child === 'string' && (isUncertain(part) || 'name' in part);
}
