/** The inputs: the few that decide most, their ranges and where they come from. */

export const views = 'Inputs shown';
export const viewNames = { quick: 'Quick', all: 'All assumptions' } as const;
export const openingAll = 'Opening all assumptions …';
export const lookAhead = 'Look ahead';
export const lookAheadUnit = 'months';
export const set = 'Set';
export const setField = (label: string): string => `Set ${label}`;
export const clear = 'Clear';
export const clearField = (label: string): string => `Clear ${label}`;
export const rangeOf = (label: string): string => `Range of ${label}`;
export const widthOf = (label: string): string => `Width of the range of ${label}`;
export const originOf = (label: string): string => `Where ${label} comes from`;
export const low = 'Low';
export const high = 'High';
export const note = 'Note';
export const secondHand = ', read second-hand';
export const firmPrice = 'Firm price';
export const firmFigure = 'Firm figure';
export const firmOf = (name: string, label: string): string => `${name}: ${label}`;
export const variedInFutures = (range: string): string => `futures vary it ${range}`;
export const firmInFutures = 'the same in every future';
export const withRange = (figure: string, range: string): string => `${figure} (range ${range})`;
export const typedRange = (from: string, to: string, typical: string): string =>
  `${from} to ${to}, typically ${typical}`;
