/** What is said while files are written. */

export const makingWorkbook = 'The workbook is being made …';
export const cancel = 'Cancel';
export const notWritten =
  'This browser could not write the file. Nothing else has changed; try again.';
