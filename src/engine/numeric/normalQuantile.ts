import { log } from './exponential.ts';
import { normalCdf, normalDensity, normalSurvival } from './normal.ts';

/**
 * z with Φ(z) = below and 1 − Φ(z) = above, both given so that neither tail loses digits: a rough
 * start (Abramowitz and Stegun 26.2.23, error below 4.5e-4), then three steps of Halley's method.
 */
export function normalQuantile(below: number, above: number): number {
  const tail = Math.min(below, above);
  const t = Math.sqrt(-2 * log(tail));
  const over = 2.515517 + t * (0.802853 + t * 0.010328);
  const under = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  const size = t - over / under;
  let z = below < above ? -size : size;
  for (let step = 0; step < 3; step += 1) {
    const error = below < above ? normalCdf(z) - below : above - normalSurvival(z);
    const change = error / normalDensity(z);
    z -= change / (1 + (z * change) / 2);
  }
  return z;
}
