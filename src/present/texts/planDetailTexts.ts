/** What opens beside the plans: their name and colour, and the quotes like for like. */

export const nameAndColour = 'Name and colour';
export const name = 'Name of the plan';
export const needsName = 'A plan needs a name.';
export const colour = 'Colour';
export const cancel = 'Cancel';
export const apply = 'Apply';
export const quotesNote =
  'Everything paid, divided by people and months, undiscounted. Terms that a plan takes over from another are shown there.';
