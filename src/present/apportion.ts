/**
 * Rounds amounts to whole steps so that they add up to a total that is already rounded (largest
 * remainder). An amount that is a whole number of steps stays as it is.
 *
 * @param total a rounding of the amounts' sum: the whole step below or above it
 * @param step  the smallest printed unit, 1 or 0.01
 */
export function apportion(
  amounts: readonly number[],
  total: number,
  step: number,
): readonly number[] {
  const steps = amounts.map((amount) => snapped(amount / step));
  const floors = steps.map(Math.floor);
  const missing = Math.round(total / step) - floors.reduce((sum, each) => sum + each, 0);
  const byRemainder = steps
    .map((each, index) => ({ index, remainder: each - (floors[index] as number) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return floors.map((each, index) => (each + (raised.has(index) ? 1 : 0)) * step);
}

/** Rounds half up to whole steps. */
export function roundTo(amount: number, step: number): number {
  return Math.floor(snapped(amount / step) + 0.5) * step;
}

/** Takes floating-point dust off what is meant to be whole. */
function snapped(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) < 1e-6 ? nearest : value;
}
