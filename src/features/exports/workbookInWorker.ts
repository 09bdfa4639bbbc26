import type { WorkbookContents } from './makeWorkbook.ts';

/** Starts the worker that makes workbooks. */
export type StartWorkbookWorker = () => Worker;

/**
 * The workbook, made on another thread.
 *
 * @param start   may throw where there are no workers
 * @param signal  ends the work at once; the promise then never settles
 * @throws where there is no worker to be had, or it fails
 */
export async function workbookInWorker(
  contents: WorkbookContents,
  start: StartWorkbookWorker,
  signal: AbortSignal,
): Promise<Blob> {
  const worker = start();
  signal.addEventListener('abort', () => worker.terminate());
  try {
    return await new Promise<Blob>((done, failed) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Blob>) => done(data));
      worker.addEventListener('messageerror', () => failed(new Error('unreadable')));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        failed(new Error(event.message || 'The background thread could not be loaded.'));
      });
      worker.postMessage(contents, []);
    });
  } finally {
    worker.terminate();
  }
}
