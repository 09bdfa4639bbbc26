/** What stands beside the sentences of the verdict. */

export const whatWouldDecide = 'What would decide: ';
export const undo = 'Undo';
export const undoThis = 'Undo this change';
