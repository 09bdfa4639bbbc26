import * as presentingTexts from '../texts/presentingTexts.ts';
import { type AccentOn, accentOn } from './accent.ts';

/** The colours to wear, and what was done to the one that was chosen. */
export interface AccentView {
  readonly light: string;
  readonly dark: string;
  /** One line for each ground. */
  readonly lines: readonly string[];
}

/** Null: no colour was chosen. */
export function accentView(chosen: string, locale: string): AccentView | null {
  const found = accentOn(chosen);
  if (found === null) return null;
  const ratioOf = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    roundingMode: 'floor',
  });
  const on = (ground: AccentOn['ground']) => found.find((each) => each.ground === ground)?.hex;
  return {
    light: on('light') ?? chosen,
    dark: on('dark') ?? chosen,
    lines: found.map(({ ground, hex, ratio, chosenRatio }) => {
      const name = presentingTexts.contrastOn[ground];
      const line = presentingTexts.contrast(name, hex, ratioOf.format(ratio));
      if (hex === chosen.toLowerCase()) return line;
      return `${line}. ${presentingTexts.adjusted(chosen, ratioOf.format(chosenRatio))}`;
    }),
  };
}
