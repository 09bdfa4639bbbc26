// What runs in an engine's shell or in a browser's worker: a line for every case, then that it is done.
import './olderLists.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { engineCases } from './cases.ts';
import { fingerprint } from './fingerprint.ts';

type Print = (line: string) => void;

interface Surroundings {
  /** Put before this file by whoever runs it, for an engine must not draw its own. */
  readonly generatedScenarios: readonly Scenario[];
  /** In the shells of SpiderMonkey and JavaScriptCore. */
  readonly print?: Print;
  /** In a worker. */
  readonly postMessage?: Print;
}

const { generatedScenarios, print, postMessage } = globalThis as unknown as Surroundings;
const say = print ?? postMessage ?? console.log;
for (const { name, result } of engineCases(generatedScenarios)) {
  const { digest, numbers } = fingerprint(result());
  say(`${digest} ${String(numbers).padStart(8)} ${name}`);
}
say('done');
