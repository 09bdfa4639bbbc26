import { readFileSync } from 'node:fs';
import type { Result } from '../engine/index.ts';
import { problemLine, type SchemaProblem } from '../schema/problem.ts';
import { readCommandLine } from './commandLine.ts';
import { evaluateText } from './evaluation.ts';

process.exitCode = run(process.argv.slice(2));

/** Results go to standard output and nothing else does; problems to standard error. */
function run(args: readonly string[]): number {
  const read = readCommandLine(args);
  if (!read.ok) return failed([{ path: '', sentence: read.error }]);
  const { source, simulation, hasDecision } = read.value;
  const text = readText(source);
  if (!text.ok) return failed(text.error);
  const evaluated = evaluateText(text.value, simulation, hasDecision);
  if (!evaluated.ok) return failed(evaluated.error);
  process.stdout.write(`${JSON.stringify(evaluated.value, null, 2)}\n`);
  return 0;
}

function readText(source: string): Result<string, readonly SchemaProblem[]> {
  try {
    return { ok: true, value: readFileSync(source === '-' ? 0 : source, 'utf8') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, error: [{ path: '', sentence: `${source} cannot be read: ${reason}` }] };
  }
}

function failed(problems: readonly SchemaProblem[]): number {
  process.stderr.write(problems.map((problem) => `${problemLine(problem)}\n`).join(''));
  return 1;
}
