import type { Part } from '../projection/parts.ts';
import { holdsCopies, partsInSlots, type Spell, staticParts, withShareOf } from './layout.ts';
import type { InputDraws } from './ranges.ts';
import { touched } from './touched.ts';

/**
 * The parts of every spell, null where a share of 0 leaves none. Those that hold copies of the input's
 * figures are resolved again for every trial, those whose share a range moves have it replaced.
 */
export function createPartsOfTrial({ input, paths }: InputDraws, spells: readonly Spell[]) {
  const bySpell: (readonly (Part | null)[])[] = spells.map((spell) => partsInSlots(input, spell));
  const all = spells.map((spell) => staticParts(input, spell));
  const copying = [...spells.entries()].filter(([, spell]) => holdsCopies(input, spell));
  const shifting = [...spells.entries()].filter(
    ([, spell]) => !holdsCopies(input, spell) && touched(paths, sharePattern(spell)),
  );
  return {
    bySpell,
    /** Follows the input as it stands. */
    follow(): void {
      for (const [s, spell] of copying) bySpell[s] = partsInSlots(input, spell);
      for (const [s, spell] of shifting) {
        bySpell[s] = withShareOf(input, spell, all[s] as readonly Part[]);
      }
    },
  };
}

function sharePattern({ source }: Spell): RegExp {
  return new RegExp(`^plans\\.${source}\\.composition\\.criticalShare\\.`);
}
