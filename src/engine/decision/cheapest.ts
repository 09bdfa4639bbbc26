/** Place of the lowest total, the first of equals. */
export function cheapestOf(totals: Float64Array): number {
  return cheapestAmong(
    totals,
    Array.from(totals, (_, n) => n),
  );
}

/** The place among these whose total is lowest, the first of equals. */
export function cheapestAmong(totals: Float64Array, places: readonly number[]): number {
  return places.reduce(
    (best, n) => ((totals[n] as number) < (totals[best] as number) ? n : best),
    places[0] as number,
  );
}

/** Relative difference of two totals below which they are the same. */
const levelShare = 1e-12;

/** Whether two totals that differ by so much are the same up to rounding. */
export function isLevel(difference: number, total: number): boolean {
  return Math.abs(difference) <= levelShare * Math.abs(total);
}
