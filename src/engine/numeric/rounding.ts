/** Relative slack that keeps 25 × 1.2 = 30.000000000000004 from becoming 31. */
const slack = 1e-9;

/** Smallest whole number not below x, snapping to one that x misses by rounding only. */
export function ceilSnapped(x: number): number {
  return Math.ceil(x * (1 - slack));
}

/** Nearest whole number, halves upwards. */
export function roundHalfUp(x: number): number {
  return Math.floor(x + 0.5);
}
