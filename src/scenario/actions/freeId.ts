import { keyed } from '../path.ts';

/** "extra", or with the least number from 2 on that no item of the list has yet. */
export function freeId(stem: string, items: readonly unknown[]): string {
  return firstFree(stem, '-', new Set(items.map((item) => keyed(item)?.['id'])));
}

/** "Managed", "Managed 2", … */
export function freeName(stem: string, items: readonly unknown[]): string {
  return firstFree(stem, ' ', new Set(items.map((item) => keyed(item)?.['name'])));
}

function firstFree(stem: string, joint: string, taken: ReadonlySet<unknown>): string {
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}${joint}${number}`)) number += 1;
  return `${stem}${joint}${number}`;
}
