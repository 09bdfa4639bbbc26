/** What a fragment with a scenario begins with; the digit is the version of the format. */
export const linkMark = /^#?s(\d{1,6})\./;

/** The format written: `s1.` and base64url of deflated JSON, [base, preset, checksum, patch]. */
export const linkFormat = 1;

/** Longer links are neither written nor read: the file is for these. */
export const mostLinkCharacters = 60_000;

export const mostTextBytes = 1_000_000;

/** Whether a fragment of the page's address claims to be a scenario. */
export function isLink(fragment: string): boolean {
  return linkMark.test(fragment);
}
