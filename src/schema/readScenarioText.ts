import type { Result } from '../engine/index.ts';
import { parseScenario } from './parseScenario.ts';
import type { SchemaProblem } from './problem.ts';
import type { Scenario } from './scenario.ts';

const mostCharacters = 5_000_000;

/** A scenario from the text of a file. What is no JSON is refused with the line it breaks at. */
export function readScenarioText(text: string): Result<Scenario, readonly SchemaProblem[]> {
  if (text.length > mostCharacters) return refused('The file is too large to be a scenario.');
  if (text.trim() === '') return refused('The file is empty.');
  try {
    return parseScenario(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(jsonSentence(error.message, text));
  }
}

/** Engines word it differently: "… at position 17", "… at line 2 column 5 …", or no place at all. */
function jsonSentence(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  const named = /line (\d+)/.exec(message)?.[1];
  const reason = message.replace(/ in JSON.*| at (position|line) .*|, ".*" is not valid JSON.*/s, '');
  const line =
    named ?? (position === undefined ? undefined : lineAt(text, Number(position)).toString());
  const place = line === undefined ? '' : ` at line ${line}`;
  return `The file is not valid JSON${place}: ${reason}.`;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

function refused(sentence: string): Result<Scenario, readonly SchemaProblem[]> {
  return { ok: false, error: [{ path: '', sentence }] };
}
