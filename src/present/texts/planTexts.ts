/** The plans side by side, and what can be done with them. */

export const heading = 'Plans side by side';
export const plan = 'Plan';
export const fact = 'Figure';
/** Where others have a fact. */
export const unknown = '–';
export const actions = 'Actions';
export const add = 'Add a quote or plan';
export const actionsFor = (name: string): string => `Actions for ${name}`;
export const editTerms = 'Edit terms';
export const nameAndColour = 'Name and colour';
export const duplicate = 'Duplicate';
export const hide = 'Hide';
export const moveLeft = 'Move left';
export const moveRight = 'Move right';
export const remove = 'Remove';
export const isHidden = (name: string): string => `${name} is hidden`;
export const show = 'Show';
export const showPlan = (name: string): string => `Show ${name}`;
export const quotes = 'Quotes like for like';
export const allInCounts = 'All-in cost counts';
export const inPresentValue = 'In present value';
