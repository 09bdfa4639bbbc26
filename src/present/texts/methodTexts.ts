/** Headings of the Method page. */

export const title = 'Method';
export const limits = 'What this does not tell you';
export const weakEvidence = 'Defaults that rest on weak evidence';
export const sources = 'Where the defaults come from';
export const words = 'Words';
