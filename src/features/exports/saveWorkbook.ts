import type { WorkbookContents } from './makeWorkbook.ts';
import { fileNameOf, saveBlob } from '../../ui/saveBlob.ts';
import { type StartWorkbookWorker, workbookInWorker } from './workbookInWorker.ts';

/**
 * Saves the scenario as a workbook whose formulas compute. It is made on another thread; on the page's own only
 * where no worker starts.
 *
 * @param signal  ends the work; nothing is saved then
 */
export async function saveWorkbook(
  contents: WorkbookContents,
  start: StartWorkbookWorker,
  signal: AbortSignal,
): Promise<void> {
  const blob = await workbookInWorker(contents, start, signal).catch(async () => {
    const { makeWorkbook } = await import('./makeWorkbook.ts');
    return makeWorkbook(contents);
  });
  if (!signal.aborted) saveBlob(blob, fileNameOf([contents.scenario.name], 'xlsx'));
}
