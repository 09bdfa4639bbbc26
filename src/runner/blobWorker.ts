import { heardWorker } from './heardWorker.ts';
import { ownScript } from './ownScript.ts';
import { text } from './simulation.worker.ts?bundled';
import type { StartWorker } from './workerPort.ts';

let address: string | undefined;

/** The same worker in a page that is a single file: from a text that the page carries. */
export const startBrowserWorker: StartWorker = (listener) => {
  address ??= URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  return heardWorker(new Worker(ownScript(address)), listener);
};
