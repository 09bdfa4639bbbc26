import { type Figured, figured } from './figured.ts';

/**
 * Why a document is refused: the schema's page of the catalogue. What has no full stop begins where the path of
 * a field ends: "must be between 1 and 20,000 (it is 0)".
 */
export const texts = {
  between: (min: number, max: number, found: number | string): Figured =>
    figured`must be between ${min} and ${max} (it is ${found})`,
  wholeBetween: (min: number, max: number, found: number | string): Figured =>
    figured`must be a whole number between ${min} and ${max} (it is ${found})`,
  notNumber: 'not a number',
  aboveTypical: (end: number, typical: number): Figured =>
    figured`must not be above the typical value (it is ${end}, typical ${typical})`,
  belowTypical: (end: number, typical: number): Figured =>
    figured`must not be below the typical value (it is ${end}, typical ${typical})`,
  missing: 'is missing',
  mustBe: (what: string, found: string): string => `must be ${what} (it is ${found})`,
  knownKind: (found: string): string => `must be one of the known kinds (it is ${found})`,
  unknownField: (key: string): string => `has an unknown field: ${key}`,
  unknownFields: (keys: string): string => `has unknown fields: ${keys}`,
  empty: 'must not be empty',
  fewCharacters: (least: number): Figured => figured`must have ${least} or more characters`,
  fewEntries: (least: number): Figured => figured`must have ${least} or more entries`,
  manyCharacters: (most: number): Figured => figured`must have ${most} characters at most`,
  manyEntries: (most: number): Figured => figured`must have ${most} entries at most`,
  noId: 'is not an id: only letters, digits and hyphens are allowed',
  notUnderstood: 'is not understood',
  number: 'a number',
  text: 'text',
  trueOrFalse: 'true or false',
  object: 'an object',
  list: 'a list',
  or: (others: string, last: string): string => `${others} or ${last}`,
  letters: 'letters, digits and hyphens',
  month: 'a month from 1900-01 to 2199-12, such as 2027-03',
  currencyCode: 'a currency code of three letters, such as USD',
  severalParts: (name: string): string =>
    `cannot follow "${name}", which is itself made of several parts`,
  noSuchTerm: (name: string): string => `cannot be replaced: "${name}" has no such term`,
  planItself: 'cannot be the plan itself',
  isSwitch: (name: string): string => `cannot be "${name}", which is itself a switch`,
  noPlan: (id: string): string => `names a plan that does not exist: "${id}"`,
  usedTwice: (id: string): string => `is used twice: "${id}"`,
  noIncident: (id: string): string => `names a kind of incident that does not exist: "${id}"`,
  tooDeep: 'The file is nested too deeply.',
  tooMany: 'The file has too many entries.',
  refusedField: (key: string): string => `has a field that is not allowed: ${key}`,
  fileRefusedField: (key: string): string => `The file has a field that is not allowed: ${key}`,
  twelveFactors: (found: number): Figured =>
    figured`must have twelve factors or none (it has ${found})`,
  meanOfOne: (mean: number): Figured => figured`must have a mean of 1 (it is ${mean})`,
  noBand: 'must have at least one band with a share above 0',
  tierOrder: 'must be above the tier before it',
  noScenario: 'This is not a Fix or Fee scenario.',
  noVersion: 'must be a whole number, 0 or more',
  newer: (version: number, known: number): Figured =>
    figured`is ${version}, newer than this program knows (${known}): update the program to open it`,
  theScenario: (what: string): string => `The scenario ${what}.`,
  tooLarge: 'The file is too large to be a scenario.',
  emptyFile: 'The file is empty.',
  noJson: (line: number, reason: string): Figured =>
    figured`The file is not valid JSON at line ${line}: ${reason}.`,
  otherFile: (line: number, reason: string): Figured =>
    figured`The file is not valid JSON at line ${line}: ${reason}. Only scenario files that Fix or Fee saved (.json) can be opened.`,
} as const;
