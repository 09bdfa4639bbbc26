import { startBrowserWorker } from '../runner/browserWorker.ts';
import type { Runner } from '../runner/contract.ts';
import { poolRunner, poolSize } from '../runner/poolRunner.ts';
import { pageClock } from '../runner/scheduler.ts';

/** The runner of a page on a machine of so many cores; its workers start with the first run. */
export function createPageRunner(cores: number): Runner {
  return poolRunner({ start: startBrowserWorker, now: pageClock }, poolSize(cores));
}
