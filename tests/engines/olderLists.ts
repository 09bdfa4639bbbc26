/**
 * Lists' copying methods of ES2023 where a shell is older than they are: they move numbers and compute none,
 * so that the engine's digits are those of the shell all the same.
 */
const lists: readonly object[] = [
  Array.prototype,
  Object.getPrototypeOf(Uint8Array.prototype) as object,
];

type Items = unknown[];

function findLast(this: Items, isFound: (item: unknown, at: number) => boolean): unknown {
  for (let at = this.length - 1; at >= 0; at -= 1) if (isFound(this[at], at)) return this[at];
  return undefined;
}

function findLastIndex(this: Items, isFound: (item: unknown, at: number) => boolean): number {
  for (let at = this.length - 1; at >= 0; at -= 1) if (isFound(this[at], at)) return at;
  return -1;
}

function toSorted(this: Items, compare?: (one: unknown, other: unknown) => number): Items {
  return this.slice().sort(compare);
}

function toReversed(this: Items): Items {
  const copy = this.slice();
  this.forEach((item, at) => {
    copy[this.length - 1 - at] = item;
  });
  return copy;
}

function toSpliced(this: Items, start: number, count: number, ...items: Items): Items {
  const copy = this.slice();
  copy.splice(start, count, ...items);
  return copy;
}

function replacedAt(this: Items, at: number, item: unknown): Items {
  const copy = this.slice();
  copy[at < 0 ? at + copy.length : at] = item;
  return copy;
}

const methods = { findLast, findLastIndex, toSorted, toReversed, toSpliced, with: replacedAt };

for (const list of lists) {
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in list)) Object.defineProperty(list, name, { value, configurable: true });
  }
}
