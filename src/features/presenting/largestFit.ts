/** How finely the sizes are told apart, as a share of the usual one. */
const step = 0.01;

/**
 * The largest share of the usual size at which a screen fits.
 *
 * @param least the smallest share that is still read from a distance
 * @param most  the largest share that comes into question
 * @param fits  whether the screen fits at a share; what fits at one fits at every smaller one
 * @returns the most where not even the least would do: what has to be scrolled in any case is as large as the rest
 */
export function largestFit(least: number, most: number, fits: (share: number) => boolean): number {
  if (least >= most || fits(most) || !fits(least)) return most;
  let [fitting, tooLarge] = [0, Math.ceil((most - least) / step)];
  while (tooLarge - fitting > 1) {
    const middle = Math.floor((fitting + tooLarge) / 2);
    if (fits(Math.min(most, least + middle * step))) fitting = middle;
    else tooLarge = middle;
  }
  return least + fitting * step;
}
