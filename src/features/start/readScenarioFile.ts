import { fileRefusal } from '../../present/placedRefusal.ts';
import * as fileFaultTexts from '../../present/texts/fileFaultTexts.ts';
import type { Visit } from '../../scenario/documents/deskState.ts';
import { openScenarioText } from '../../schema/readScenarioText.ts';
import type { Scenario } from '../../schema/scenario.ts';

/** A file that could not be opened, and why. */
export interface RefusedFile {
  readonly fileName: string;
  readonly reasons: readonly string[];
}

export type ReadFile =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      /** Set where a newer program made it, and it can only be looked at. */
      readonly visit?: Visit;
    }
  | ({ readonly ok: false } & RefusedFile);

const mostBytes = 20_000_000;
const mostReasons = 5;

/** The scenario in a file that a person chose or dropped, or why not, in the locale's figures. */
export async function readScenarioFile(file: File, locale: string): Promise<ReadFile> {
  const refused = (reasons: readonly string[]): ReadFile => ({
    ok: false,
    fileName: file.name,
    reasons,
  });
  if (file.size > mostBytes) return refused([fileFaultTexts.tooLarge]);
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused([fileFaultTexts.unreadable]);
  }
  const read = openScenarioText(text);
  if (read.kind === 'current') return { ok: true, scenario: read.scenario };
  if (read.kind === 'newer') {
    const { scenario, version, leftOut } = read;
    return { ok: true, scenario, visit: { from: 'newer', version, leftOut } };
  }
  const lines = read.problems
    .slice(0, mostReasons)
    .map((problem) => fileRefusal(problem, read.document, locale));
  const left = read.problems.length - lines.length;
  return refused(left > 0 ? [...lines, fileFaultTexts.andMore(left)] : lines);
}
