import type { WorkbookContents } from './makeWorkbook.ts';

// One workbook for one message; whoever started the worker ends it.
self.addEventListener('message', ({ data }: MessageEvent<WorkbookContents>) => {
  import('./makeWorkbook.ts')
    .then(async ({ makeWorkbook }) => self.postMessage(await makeWorkbook(data), { transfer: [] }))
    // What fails must be heard as an error of the worker, which a rejected promise is not.
    .catch((error: unknown) => self.reportError(error));
});
