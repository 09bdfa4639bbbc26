// oxlint-disable-next-line import/default -- the build gives the address
import address from '../features/exports/workbook.worker.ts?worker&url';
import { ownScript } from '../runner/ownScript.ts';

/** The thread on which a workbook is made. */
export function startWorkbookWorker(): Worker {
  return new Worker(ownScript(address), { type: 'module' });
}
