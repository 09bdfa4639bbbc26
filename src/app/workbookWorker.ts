// oxlint-disable-next-line import/default -- the build gives the address
import address from '../features/exports/workbook.worker.ts?worker&url';
import type { StartWorkbookWorker } from '../features/exports/workbookInWorker.ts';
import { ownScript } from '../runner/ownScript.ts';

/** The worker that makes workbooks, as a module of the page's own origin. */
export const startWorkbookWorker: StartWorkbookWorker = () =>
  new Worker(ownScript(address), { type: 'module' });
