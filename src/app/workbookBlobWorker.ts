import { text } from '../features/exports/workbook.worker.ts?bundled';
import { ownScript } from '../runner/ownScript.ts';

/** The same thread in a page that is a single file: from a text that the page carries. */
export function startWorkbookWorker(): Worker {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  return new Worker(ownScript(address));
}
