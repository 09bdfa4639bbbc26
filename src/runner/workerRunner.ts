import type { Runner } from './contract.ts';
import { type OtherThreads, poolRunner } from './poolRunner.ts';

/** On one worker. */
export function workerRunner(threads: OtherThreads): Runner {
  return poolRunner(threads, 1);
}
