/** What stands around the answer: the head of the page, its foot, notices and the last resort. */

export const title = (scenario: string): string => `${scenario} · Fix or Fee`;
export const inputs = 'Inputs';
export const privacy = 'Everything is computed in this browser; nothing you enter leaves it.';
export const oneFile =
  'Everything is computed in this file; nothing you enter leaves it. It works without a network, and a newer version is a newer file.';
export const staleResults = (problem: string): string =>
  `These inputs cannot be computed, so the results still show the last ones that could: ${problem}`;
export const scenarioName = 'Scenario name';
export const renameScenario = 'Rename this scenario';
export const undo = 'Undo';
export const redo = 'Redo';
export const more = 'More';
export const keys = 'Keyboard shortcuts';
export const method = 'Method';
export const open = 'Open';
export const save = 'Save';
export const changeCurrency = (currency: string): string => `${currency}: change the currency`;
export const currencyIs = (currency: string): string => `Currency: ${currency}`;
export const appearance = 'Appearance';
export const themes = { system: 'Same as system', light: 'Light', dark: 'Dark' } as const;
export const inUse = 'in use';
export const dismiss = 'Dismiss';
export const quoted = (plan: string): string => `“${plan}”`;
export const thisScenario = 'this scenario';
/** @param reason  begins where its subject ends */
export const notDone = (subject: string, reason: string): string =>
  `Not done: ${subject} ${reason}.`;
/** Begins where the name of what was to be changed ends. */
export const rulesMissing = 'cannot be changed yet, as a part of the page did not load: try again';
export const opened = (scenario: string): string => `Opened “${scenario}”.`;
export const added = (plan: string): string => `Added “${plan}”.`;
export const removed = (plan: string): string => `Removed “${plan}”.`;
/** What is still to come under the verdict. */
export const toCome = {
  all: 'Being worked out: in how many simulated futures this holds, and at which values another plan takes over.',
  odds: 'Being worked out: in how many simulated futures this holds.',
  turns: 'Being worked out: at which values another plan takes over.',
} as const;
export const howWorkedOut = 'How this is worked out';
export const fault = 'The page could not be shown';
export const faultAdvice =
  'This is a fault in the program, not in your figures. Your scenario is still here: save it as a file, or undo the last change and carry on.';
export const partMissing = 'This part of the page could not be loaded';
export const partMissingAdvice =
  'The network may be down, or a newer version may be out. Your scenario and the figures shown are not affected: reload the page when the network is back.';
export const notLoaded =
  'This could not be loaded: the network may be down. Nothing has changed; reload the page when the network is back.';
export const reload = 'Reload the page';
export const saveScenario = 'Save the scenario';
export const undoLast = 'Undo the last change';
export const notWritten = 'This browser could not write the file.';
export const tryAgain = 'Try again';
export const downloadWorkbook = 'Download the workbook';
export const workbook = 'Workbook';
export const share = 'Share';
export const scenarios = 'Scenarios';
export const present = 'Present';
export const print = 'Print / PDF …';
