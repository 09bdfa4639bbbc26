/** Things that are handed out again after every restart. */
export function createPool<Item>(create: () => Item) {
  const items: Item[] = [];
  let taken = 0;
  return {
    take(): Item {
      const item = items[taken] ?? create();
      items[taken] = item;
      taken += 1;
      return item;
    },
    /** The first of those that are handed out. */
    find(isWanted: (item: Item) => boolean): Item | undefined {
      for (let n = 0; n < taken; n += 1) if (isWanted(items[n] as Item)) return items[n];
      return undefined;
    },
    restart() {
      taken = 0;
    },
    forget() {
      items.length = 0;
    },
  };
}
