import type { Result } from '../engine/index.ts';

/** What is to be simulated besides the projection. */
export interface SimulationFlags {
  readonly trials: number;
  /** Null: the scenario's own. */
  readonly seed: number | null;
}

export interface CommandLine {
  /** Path of the scenario; "-" is standard input. */
  readonly source: string;
  readonly simulation: SimulationFlags | null;
  /** Whether what to choose, why and what to find out first is printed too. */
  readonly hasDecision: boolean;
  /** Where the workbook is written; absent: nowhere. */
  readonly workbook?: string;
}

export const usage =
  'Usage: npm run -s evaluate -- scenario.json [--trials 10000 [--seed 7]] [--decision] [--xlsx out.xlsx] (or - to read standard input)';

/** Totals of so many trials under eight plans take half a gigabyte. */
const mostTrials = 1_000_000;

const decisionFlag = '--decision';
/** Flags that a value follows. */
const valued: ReadonlySet<string> = new Set(['--trials', '--seed', '--xlsx']);

/** The words after the command; what cannot be understood is refused with a sentence. */
export function readCommandLine(words: readonly string[]): Result<CommandLine, string> {
  const flags = new Map<string, string>();
  const sources: string[] = [];
  const waiting = words.filter((word) => word !== decisionFlag);
  const hasDecision = waiting.length < words.length;
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    const [name, inline] = nameAndValue(word);
    if (!name.startsWith('-') || name === '-') sources.push(word);
    else if (name === decisionFlag)
      return refused(`${decisionFlag} takes no value (it is ${inline}).`);
    else if (!valued.has(name)) return refused(`${name} is not an option. ${usage}`);
    else if (flags.has(name)) return refused(`${name} is given twice.`);
    else flags.set(name, inline ?? waiting.shift() ?? '');
  }
  const workbook = workbookName(flags);
  if (!workbook.ok) return workbook;
  const [source = ''] = sources;
  if (source === '') return refused(`No scenario is named. ${usage}`);
  if (sources.length > 1) {
    return refused(`One scenario is evaluated at a time, not ${sources.join(' and ')}. ${usage}`);
  }
  const simulation = simulationFlags(flags);
  if (!simulation.ok) return simulation;
  const value = { source, simulation: simulation.value, hasDecision, ...workbook.value };
  return { ok: true, value };
}

/** "--trials=5": a name and all that follows the first sign; else the value is the next word. */
function nameAndValue(word: string): readonly [name: string, value?: string] {
  const sign = word.startsWith('-') ? word.indexOf('=') : -1;
  return sign < 0 ? [word] : [word.slice(0, sign), word.slice(sign + 1)];
}

/** Asked first: where the name is missing, the next flag is taken for it and the flag's value for a scenario. */
function workbookName(
  flags: ReadonlyMap<string, string>,
): Result<Pick<CommandLine, 'workbook'>, string> {
  const workbook = flags.get('--xlsx');
  if (workbook === undefined) return { ok: true, value: {} };
  if (workbook === '') return refused('--xlsx needs the name of a file (there is none).');
  if (workbook.startsWith('-')) {
    return refused(`--xlsx needs the name of a file (it is ${workbook}).`);
  }
  if (!/[^/\\]\.xlsx$/i.test(workbook)) {
    return refused(`--xlsx needs the name of a file that ends in .xlsx (it is ${workbook}).`);
  }
  return { ok: true, value: { workbook } };
}

function simulationFlags(
  flags: ReadonlyMap<string, string>,
): Result<SimulationFlags | null, string> {
  const trialsText = flags.get('--trials');
  const seedText = flags.get('--seed');
  if (trialsText === undefined) {
    if (seedText !== undefined)
      return refused('--seed needs --trials: only a simulation is random.');
    return { ok: true, value: null };
  }
  const trials = wholeNumber('--trials', trialsText, 1, mostTrials);
  if (!trials.ok) return trials;
  if (seedText === undefined) return { ok: true, value: { trials: trials.value, seed: null } };
  const seed = wholeNumber('--seed', seedText, 0, Number.MAX_SAFE_INTEGER);
  if (!seed.ok) return seed;
  return { ok: true, value: { trials: trials.value, seed: seed.value } };
}

function wholeNumber(flag: string, text: string, min: number, max: number): Result<number, string> {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return { ok: true, value };
  const found = text === '' ? 'there is none' : `it is ${text}`;
  return refused(`${flag} must be a whole number from ${min} to ${max} (${found}).`);
}

function refused(sentence: string): Result<never, string> {
  return { ok: false, error: sentence };
}
