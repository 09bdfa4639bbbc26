/** A sentence in parts: its words, and figures that whoever shows it writes in a locale. */
export type Figured = readonly (string | number)[];

/** Tag of a sentence that holds figures, which stay apart from its words. */
export function figured(words: TemplateStringsArray, ...figures: Figured): Figured {
  return words.flatMap((word, index) => [word, ...figures.slice(index, index + 1)]);
}
