/** How many plan colours the tokens hold. */
export const planColourCount = 8;

/** The colour of the plan at an index, as a custom property; starts over after the eighth. */
export function planColour(index: number): string {
  return `var(--plan-${(index % planColourCount) + 1})`;
}

/** The colour of a part of a bill (stacked bars); no plan wears it. */
export function partColour(index: number): string {
  return `var(--part-${(index % planColourCount) + 1})`;
}
