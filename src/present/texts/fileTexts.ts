/** Opening a scenario: from an example, or from a file. */

export const startFromExample = 'Start from an example';
export const examples = 'Examples';
export const answerQuestions = 'Answer a few questions …';
export const scenarioFile = 'Scenario file';
export const dropToOpen = 'Drop the scenario file to open it';
export const notOpened = (file: string): string => `“${file}” was not opened`;
export const unchanged = 'The scenario on this page is unchanged.';
export const pastedText = 'Pasted text';
