/** What the palette's colours are called, by index. */
export const planColourNames = [
  'Orange-red',
  'Blue',
  'Teal',
  'Violet',
  'Dark red',
  'Navy',
  'Slate',
  'Magenta',
] as const;
