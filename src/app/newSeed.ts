/** Seeds of up to six digits, so that they can be read out and typed. */
const seeds = 1_000_000;

/** Another seed for the simulation than this one, by the browser's chance. */
export function newSeed(seed: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  const next = drawn % seeds;
  return next === seed ? (next + 1) % seeds : next;
}
