/** Why something is refused: what is called by what name where no field stands, and how a sentence names it. */

export const partsOfFigure = {
  low: 'Low',
  high: 'High',
  typical: 'Typical',
  origin: 'Where it comes from',
  note: 'Note',
} as const;
export const partsOfDocument = {
  plans: 'Plans',
  format: 'The format of the file',
  version: 'The version of the file',
  preset: 'Example it began from',
} as const;
export const partsOfItem = {
  id: 'Id',
  kind: 'Kind',
  overrides: 'Terms of its own',
  services: 'Services that must be covered',
} as const;
export const planNo = (number: number): string => `Plan ${number}`;
/** @param reason  begins where the place ends */
export const atPlace = (place: string, reason: string): string => `${place} ${reason}`;
/** The same for somebody who may edit the file by hand. */
export const inFile = (sentence: string, path: string): string =>
  `${sentence}. In the file: ${path}`;
/** What is refused where it is entered. */
export const notAccepted = (sentence: string): string => `Not accepted: ${sentence}.`;
export const ofField = (reason: string): string => `it ${reason}`;
export const percent = (figure: string): string => `${figure} %`;
