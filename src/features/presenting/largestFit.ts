/** How finely the sizes are told apart, as a share of the usual one. */
const step = 0.01;

/**
 * The largest share of the usual size at which a screen fits.
 *
 * @param least the smallest share that is still read from a distance
 * @param fits  whether the screen fits at a share; what fits at one fits at every smaller one
 * @returns 1 where not even the least would do: what has to be scrolled in any case is as large as the rest
 */
export function largestFit(least: number, fits: (share: number) => boolean): number {
  if (least >= 1 || fits(1) || !fits(least)) return 1;
  let [fitting, tooLarge] = [0, Math.ceil((1 - least) / step)];
  while (tooLarge - fitting > 1) {
    const middle = Math.floor((fitting + tooLarge) / 2);
    if (fits(Math.min(1, least + middle * step))) fitting = middle;
    else tooLarge = middle;
  }
  return least + fitting * step;
}
