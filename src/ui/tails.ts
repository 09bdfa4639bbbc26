/** Marks that must not begin a line. */
const closing = /^[.,;:!?)\]”’»]+/u;

/** A stretch, and the marks that stand right behind it. */
export type Tailed<T> = T & { readonly tail: string };

/**
 * Stretches of a text of which some are controls. A line may end on either side of a control, also before a
 * full stop: so controls take the marks that follow them from the next stretch.
 */
export function withTails<T extends { readonly text: string }>(
  stretches: readonly T[],
  isControl: (stretch: T) => boolean,
): readonly Tailed<T>[] {
  const marksOf = (stretch: T | undefined) =>
    stretch === undefined || isControl(stretch) ? '' : (closing.exec(stretch.text)?.[0] ?? '');
  return stretches.map((stretch, n) => {
    const before = stretches[n - 1];
    const given = before !== undefined && isControl(before) ? marksOf(stretch) : '';
    return {
      ...stretch,
      text: stretch.text.slice(given.length),
      tail: isControl(stretch) ? marksOf(stretches[n + 1]) : '',
    };
  });
}
