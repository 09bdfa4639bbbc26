import { type BigIntStats, statSync } from 'node:fs';

/** Whether two names lead to one file, by whatever spelling or link; false where either is none yet. */
export function isSameFile(first: string, second: string): boolean {
  const [one, other] = [statsOf(first), statsOf(second)];
  if (one === undefined || other === undefined) return false;
  return one.dev === other.dev && one.ino === other.ino;
}

function statsOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}
