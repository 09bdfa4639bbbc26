import { heardWorker } from './heardWorker.ts';
import { scriptOf } from './scriptOf.ts';
import { text } from './simulation.worker.ts?bundled';
import type { StartWorker } from './workerPort.ts';

/** The same worker in a page that is a single file: from a text that the page carries. */
export const startBrowserWorker: StartWorker = (listener) =>
  heardWorker(new Worker(scriptOf(text)), listener);
