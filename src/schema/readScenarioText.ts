import type { Result } from '../engine/index.ts';
import type { Figured } from './figured.ts';
import { jsonFaultLine } from './jsonFault.ts';
import { type OpenedDocument, openDocument } from './openDocument.ts';
import { parseScenario } from './parseScenario.ts';
import { problemAt, type SchemaProblem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { texts } from './texts.ts';

const mostCharacters = 5_000_000;

/** A scenario from the text of a file. What is no JSON is refused with the line it breaks at. */
export function readScenarioText(text: string): Result<Scenario, readonly SchemaProblem[]> {
  const document = documentIn(text);
  return document.ok ? parseScenario(document.value) : document;
}

/** As `readScenarioText`; what a newer program wrote is opened as far as it is understood. */
export function openScenarioText(text: string): OpenedDocument {
  const document = documentIn(text);
  return document.ok ? openDocument(document.value) : { kind: 'refused', problems: document.error };
}

function documentIn(text: string): Result<unknown, readonly SchemaProblem[]> {
  if (text.length > mostCharacters) return refused(texts.tooLarge);
  if (text.trim() === '') return refused(texts.emptyFile);
  const json = text.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(json);
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(jsonSentence(error.message, json));
  }
}

/**
 * Engines word the reason differently, and quote the text in it or say where: the line is found here. What does
 * not even begin as a scenario does is some other file, a table or a workbook.
 */
function jsonSentence(message: string, text: string): Figured {
  const reason = message.replace(
    / in JSON at .*| at (position|line) .*|, .* is not valid JSON$/s,
    '',
  );
  const say = /^\s*\{/.test(text) ? texts.noJson : texts.otherFile;
  return say(jsonFaultLine(text), reason);
}

function refused(said: string | Figured): Result<never, readonly SchemaProblem[]> {
  return { ok: false, error: [problemAt('', said)] };
}
