import type { WorkbookContents } from './makeWorkbook.ts';
import { fileNameOf, saveBlob } from './saveBlob.ts';
import { workbookInWorker } from './workbookInWorker.ts';

/**
 * Saves the scenario as a workbook whose formulas compute. It is made on another thread; on the page's own only
 * where no worker starts, as on a page opened from disk.
 *
 * @param signal  ends the work; nothing is saved then
 */
export async function saveWorkbook(contents: WorkbookContents, signal: AbortSignal): Promise<void> {
  const blob = await workbookInWorker(contents, signal).catch(async () => {
    const { makeWorkbook } = await import('./makeWorkbook.ts');
    return makeWorkbook(contents);
  });
  if (!signal.aborted) saveBlob(blob, fileNameOf([contents.scenario.name], 'xlsx'));
}
