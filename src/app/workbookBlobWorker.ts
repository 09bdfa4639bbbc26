import { text } from '../features/exports/workbook.worker.ts?bundled';
import type { StartWorkbookWorker } from '../features/exports/workbookInWorker.ts';
import { scriptOf } from '../runner/scriptOf.ts';

/** The same worker in a page that is a single file: from a text that the page carries. */
export const startWorkbookWorker: StartWorkbookWorker = () => new Worker(scriptOf(text));
