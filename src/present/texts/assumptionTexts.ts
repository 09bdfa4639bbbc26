/** All assumptions: the search over them, and what is done to whole groups. */

export const find = 'Find an assumption';
export const findExample = 'response, fee, growth …';
export const onlyChanged = 'Only what has changed';
export const showAll = 'Show all assumptions';
export const allRanges = 'Ranges of all figures';
export const rangesOf = (section: string): string => `Ranges of ${section}`;
export const rangesNote =
  'Typical is each figure’s reference range; tight reaches half as far, wide twice as far. Figures without a reference range keep theirs, unless you choose none.';
export const nothingChanged = 'Nothing has been changed.';
export const nothingFound = (text: string): string => `No assumption matches “${text}”.`;
export const addSeason = '+ Enter a season, month by month';
export const removeSeason = 'Remove the season';
export const addItem = (item: string): string => `+ ${item}`;
export const remove = 'Remove';
export const removeItem = (item: string): string => `Remove ${item}`;
export const followAgain = (label: string): string => `Follow again: ${label}`;
export const differIn = 'Differ in';
export const chooseTerm = 'Choose a term …';
