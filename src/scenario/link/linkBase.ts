import { type Keyed, keyed } from '../path.ts';
import { applyPatch } from './applyPatch.ts';

/** The base that new links are written against. */
export const currentBase = 1;

/** The preset that every base holds whole and that the others are patches of. */
const wholePreset = 'agency';

/**
 * The documents that links are differences from. They are presets as they once were, frozen: a link gives the same
 * figures whatever the defaults have become since. Defaults that move on make links longer, never wrong; a new base
 * (base2.json, with its case here) makes them short again, and the old one stays for the old links.
 */
async function frozenBase(base: number): Promise<Keyed | undefined> {
  return base === 1 ? keyed((await import('./bases/base1.json')).default) : undefined;
}

/** @returns the frozen preset; that of a general office where it has none by this id; undefined: no such base */
export async function linkBase(base: number, preset: string): Promise<unknown> {
  const frozen = await frozenBase(base);
  if (!frozen) return undefined;
  const patches = keyed(frozen['patches']) ?? {};
  const whole = frozen[wholePreset];
  if (!Object.hasOwn(patches, preset)) return whole;
  const patched = applyPatch(whole, patches[preset]);
  if (!patched.ok) throw new Error(`Base ${base} has a broken preset "${preset}".`);
  return patched.value;
}
