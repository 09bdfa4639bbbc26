import { heardWorker } from './heardWorker.ts';
import { ownScript } from './ownScript.ts';
// oxlint-disable-next-line import/default -- the build gives the address
import address from './simulation.worker.ts?worker&url';
import type { StartWorker } from './workerPort.ts';

/** The simulation's worker in a browser, as a module of the page's own origin. */
export const startBrowserWorker: StartWorker = (listener) =>
  heardWorker(new Worker(ownScript(address), { type: 'module' }), listener);
