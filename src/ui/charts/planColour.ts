/** How many plan colours the tokens hold. */
const planColourCount = 8;

/** The colour of the plan at an index, as a custom property; starts over after the eighth. */
export function planColour(index: number): string {
  return `var(--plan-${(index % planColourCount) + 1})`;
}
