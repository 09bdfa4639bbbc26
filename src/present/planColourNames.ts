/** What the palette's colours are called, by index; where two are named, the second is worn on a dark ground. */
export const planColourNames = [
  'Orange',
  'Blue',
  'Teal',
  'Violet',
  'Wine or rose',
  'Navy or sand',
  'Slate or yellow',
  'Magenta or lilac',
] as const;
