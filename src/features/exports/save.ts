import type { WorkbookContents } from './saveWorkbook.ts';

/** The one lazily loaded door: what saves tables and pictures, and leads to the workbook. */
export { savePicture } from './savePicture.ts';
export { saveTable } from './saveTable.ts';

export async function saveWorkbook(contents: WorkbookContents): Promise<void> {
  const file = await import('./saveWorkbook.ts');
  await file.saveWorkbook(contents);
}
