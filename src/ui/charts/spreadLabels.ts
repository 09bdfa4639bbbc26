/**
 * Moves labels that stand too close apart, each as little as possible and in their order, within a track.
 *
 * @param wanted  positions wished for, any order
 * @param gap     least distance between neighbours, > 0
 * @returns positions in the order given; where the track is too short the gap shrinks evenly
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  from: number,
  to: number,
): readonly number[] {
  const least = Math.min(gap, wanted.length > 1 ? (to - from) / (wanted.length - 1) : gap);
  const order = wanted
    .map((_, index) => index)
    .toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  // Neighbours that collide merge into blocks, each centred on the mean of what its members wished for.
  const blocks: { sum: number; count: number }[] = [];
  order.forEach((index, rank) => {
    blocks.push({ sum: (wanted[index] ?? 0) - rank * least, count: 1 });
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last && before && mean(before) >= mean(last);
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const highest = to - (wanted.length - 1) * least;
  const offsets = blocks.flatMap((block) =>
    Array.from({ length: block.count }, () => Math.min(Math.max(mean(block), from), highest)),
  );
  const placed = new Map(
    order.map((index, rank) => [index, (offsets[rank] ?? from) + rank * least]),
  );
  return wanted.map((position, index) => placed.get(index) ?? position);
}

function mean(block: { readonly sum: number; readonly count: number }): number {
  return block.sum / block.count;
}
