import { startBrowserWorker } from '../runner/browserWorker.ts';
import type { Runner } from '../runner/contract.ts';
import { fallbackRunner } from '../runner/fallbackRunner.ts';
import { poolRunner, poolSize } from '../runner/poolRunner.ts';
import { pageClock } from '../runner/scheduler.ts';
import { pageThreads } from './threads.ts';

/**
 * The runner of a page on a machine of so many cores; its workers start with the first run. Where the browser
 * refuses them, the page's own thread computes, in slices.
 */
export function createPageRunner(cores: number): Runner {
  return fallbackRunner({
    first: poolRunner({ start: startBrowserWorker, now: pageClock }, poolSize(cores)),
    second: async () => import('./ownThreadRunner.ts').then((own) => own.createOwnThreadRunner()),
    onSecond: pageThreads.refuse,
  });
}
