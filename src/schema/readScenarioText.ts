import type { Result } from '../engine/index.ts';
import { jsonFaultLine } from './jsonFault.ts';
import { parseScenario } from './parseScenario.ts';
import type { SchemaProblem } from './problem.ts';
import type { Scenario } from './scenario.ts';

const mostCharacters = 5_000_000;

/** A scenario from the text of a file. What is no JSON is refused with the line it breaks at. */
export function readScenarioText(text: string): Result<Scenario, readonly SchemaProblem[]> {
  if (text.length > mostCharacters) return refused('The file is too large to be a scenario.');
  if (text.trim() === '') return refused('The file is empty.');
  const json = text.replace(/^\uFEFF/, '');
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(jsonSentence(error.message, json));
  }
  return parseScenario(document);
}

/** Engines word the reason differently, and quote the text in it or say where: the line is found here. */
function jsonSentence(message: string, text: string): string {
  const reason = message.replace(
    / in JSON at .*| at (position|line) .*|, .* is not valid JSON$/s,
    '',
  );
  return `The file is not valid JSON: line ${jsonFaultLine(text)}: ${reason}.`;
}

function refused(sentence: string): Result<Scenario, readonly SchemaProblem[]> {
  return { ok: false, error: [{ path: '', sentence }] };
}
