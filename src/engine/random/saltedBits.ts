/**
 * The first word of incident j + 1 of a cell from that of incident j: 2³² over the golden ratio further
 * on. The step is written out here: a constant of the module would be read and added as a floating-point
 * number, which every draw after it would have to wait for.
 */
export const nextIncident = (low: number): number => {
  return (low - 0x61c88647) | 0;
};

/** The first word of incident j, from 0, from that of the cell's first. */
export function incidentAt(low: number, j: number): number {
  return (low - Math.imul(j, 0x61c88647)) | 0;
}

/**
 * 32 bits of a variable of a cell or of one of its incidents, by its salt: the two-round mixer
 * lowbias32 with the second word of the key between its rounds.
 *
 * @param low first word of the cell's key, plus j steps for incident j
 * @param high second word of the cell's key
 * @source C. Wellons, "Prospecting for hash functions", 2018
 */
export const saltedBits = (low: number, high: number, salt: number): number => {
  let x = low ^ salt;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(((x ^ (x >>> 15)) + high) | 0, 0x846ca68b);
  return x ^ (x >>> 16);
};

/**
 * Bits of which the upper 16 are those of `saltedBits`, for those who need no others. Written out, so
 * that either is short enough to become part of any loop.
 */
export const firstBits = (low: number, high: number, salt: number): number => {
  let x = low ^ salt;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  return Math.imul(((x ^ (x >>> 15)) + high) | 0, 0x846ca68b);
};

/**
 * What is drawn of a cell and of each of its incidents; the same under every plan. `unit` is the
 * word whose halves are labour and wait; their own words serve the tails alone. Counts need no word: the
 * cell's key is made of random bits itself.
 */
export const variableNames = [
  'mixing',
  'grid',
  'unit',
  'labour',
  'wait',
  'part',
  'selfHelp',
  'skill',
  'outOfScope',
  'channel',
  'band',
  'onContact',
  'shortNotice',
  'parts',
  'directLoss',
] as const;
export type VariableName = (typeof variableNames)[number];

/** Salts by name, so that no draw depends on which others are made. */
export const salts: Readonly<Record<VariableName, number>> = Object.fromEntries(
  variableNames.map((name, index) => [name, Math.imul(index + 1, 0x85ebca6b)]),
) as Record<VariableName, number>;
