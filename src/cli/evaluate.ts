import { readFileSync, writeFileSync } from 'node:fs';
import type { Result } from '../engine/index.ts';
import { readCommandLine, usage } from './commandLine.ts';
import { type Evaluation, evaluateText } from './evaluation.ts';
import { fileFault } from './fileFault.ts';
import { isSameFile } from './isSameFile.ts';
import { workbookBytes } from './workbook.ts';

// A reader that has seen enough, such as head, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2));

/** Results go to standard output and nothing else does; problems to standard error. */
async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const read = readCommandLine(args);
  if (!read.ok) return failed([read.error]);
  const { source, simulation, hasDecision, workbook } = read.value;
  if (workbook !== undefined && isSameFile(source, workbook)) {
    return failed([`${workbook} is the scenario itself, which a workbook would overwrite.`]);
  }
  const text = readText(source);
  if (!text.ok) return failed([text.error]);
  const evaluated = evaluateText(text.value, simulation, hasDecision);
  if (!evaluated.ok) return failed(evaluated.error);
  const written = workbook === undefined ? null : await writeTo(workbook, evaluated.value);
  if (written !== null) return failed([written]);
  process.stdout.write(`${JSON.stringify(evaluated.value.printed, null, 2)}\n`);
  return 0;
}

function readText(source: string): Result<string, string> {
  try {
    const bytes = readFileSync(source === '-' ? 0 : source);
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return { ok: false, error: fileFault(source, 'read', error) };
  }
}

/** Writes the workbook; a problem where the file cannot be written. */
async function writeTo(file: string, evaluation: Evaluation): Promise<string | null> {
  const bytes = await workbookBytes(evaluation);
  try {
    writeFileSync(file, bytes);
    return null;
  } catch (error) {
    return fileFault(file, 'written', error);
  }
}

function failed(lines: readonly string[]): number {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return 1;
}
