/** Relative slack that keeps 50 × 1.1 = 55.00000000000001 from becoming 56. */
const slack = 1e-9;

/** Smallest whole number not below x, snapping to one that x misses by rounding only. */
export function ceilSnapped(x: number): number {
  return Math.ceil(x * (1 - slack));
}

/** Nearest whole number, halves upwards. */
export function roundHalfUp(x: number): number {
  return Math.floor(x + 0.5);
}
