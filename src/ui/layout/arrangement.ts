/** In which order cards stand and which of them are put away; cards that it does not name stand as they come. */
export interface Arrangement {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
}

/** Every card in the person's order; one that is new keeps its place after the card that it usually follows. */
export function inOrder(ids: readonly string[], { order }: Arrangement): readonly string[] {
  const known = order.filter((id) => ids.includes(id));
  return ids.reduce<readonly string[]>((placed, id, index) => {
    if (placed.includes(id)) return placed;
    const after = placed.indexOf(ids[index - 1] ?? '');
    return placed.toSpliced(after + 1, 0, id);
  }, known);
}

/** With a card one place earlier (−1) or later (1) among those that are shown. */
export function movedBy(
  ids: readonly string[],
  arrangement: Arrangement,
  id: string,
  by: -1 | 1,
): Arrangement {
  const order = inOrder(ids, arrangement);
  const shown = order.filter((each) => !arrangement.hidden.includes(each));
  const other = shown[shown.indexOf(id) + by];
  if (other === undefined) return arrangement;
  const [from, to] = [order.indexOf(id), order.indexOf(other)];
  return { ...arrangement, order: order.toSpliced(from, 1).toSpliced(to, 0, id) };
}

/** With a card put away or shown again. */
export function withHidden(arrangement: Arrangement, id: string, isHidden: boolean): Arrangement {
  const others = arrangement.hidden.filter((each) => each !== id);
  return { ...arrangement, hidden: isHidden ? [...others, id] : others };
}
