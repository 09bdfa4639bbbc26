/** What the system calls these is for programmers. */
const reading: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be opened',
  ENCODING: 'it is not text in UTF-8',
};
const writing: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be written to',
  EROFS: 'it may not be written to',
  ENOSPC: 'the disk is full',
};

/** "out/x.xlsx cannot be written: there is no such folder." */
export function fileFault(file: string, task: 'read' | 'written', error: unknown): string {
  const known = task === 'read' ? reading : writing;
  const reason = known[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  const name = file === '-' ? 'Standard input' : file;
  return `${name} cannot be ${task}: ${reason}.`;
}

function codeOf(error: unknown): string {
  if (error instanceof TypeError) return 'ENCODING';
  const code: unknown = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}
