export const scenarios = 'Scenarios';
export const sideBySide = 'Scenarios side by side';
export const backToList = 'Back to the list';
export const keptHere = 'Kept in this browser, and nowhere else, as you change them.';
export const noneYet = 'None yet: the scenario on the page is kept from your first change on.';
export const deleted = (name: string): string => `Deleted “${name}”.`;
export const undo = 'Undo';
export const compare = 'Compare';
export const compareThis = (name: string): string => `Compare ${name}`;
export const tickSome = 'Tick two to four to see them side by side.';
export const actionsFor = (name: string): string => `Actions for ${name}`;
export const rename = 'Rename';
export const duplicate = 'Duplicate';
export const download = 'Download';
export const remove = 'Delete';
export const nameOf = 'Name of the scenario';
export const enterName = 'Enter a name.';
export const cancel = 'Cancel';
export const results = 'Results';
export const plan = 'Plan';
export const input = 'Input';
export const inputsThatDiffer = 'Inputs that differ';
export const sameInputs = 'Their inputs are the same.';
export const allInExpected = 'All-in cost, expected';
export const visits = {
  link: 'A shared scenario',
  newer: 'A scenario from a newer version',
} as const;
export const saveCopy = 'Save a copy';
export const backToMine = 'Back to mine';
export const notKept = 'Not kept';
export const aboutYours = 'About your scenarios';
